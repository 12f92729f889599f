namespace OpenData.SiteTemplates.Models;

/// <summary>How one administrative unit became another.</summary>
public enum UnitChangeKind
{
    /// <summary>Merged with others.</summary>
    Merger,

    /// <summary>Given another name.</summary>
    Renaming,

    /// <summary>Raised to another type, such as a commune that became a township.</summary>
    Upgrade,

    /// <summary>Divided.</summary>
    Split,

    /// <summary>Gone over to another province unchanged.</summary>
    Transfer,
}
