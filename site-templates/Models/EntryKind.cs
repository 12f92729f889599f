namespace OpenData.SiteTemplates.Models;

/// <summary>What was taken from a paragraph.</summary>
public enum EntryKind
{
    /// <summary>A figure.</summary>
    Figure,

    /// <summary>A commune's standing.</summary>
    Standing,

    /// <summary>A producer.</summary>
    Producer,

    /// <summary>A product.</summary>
    Product,

    /// <summary>A product's stars.</summary>
    Rating,

    /// <summary>A decision.</summary>
    Decision,

    /// <summary>Something named without a figure.</summary>
    Mention,
}
