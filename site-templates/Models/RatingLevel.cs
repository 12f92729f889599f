namespace OpenData.SiteTemplates.Models;

/// <summary>The level of government that rated a product.</summary>
public enum RatingLevel
{
    /// <summary>The province.</summary>
    Province,

    /// <summary>A district.</summary>
    District,

    /// <summary>The central government.</summary>
    National,
}
