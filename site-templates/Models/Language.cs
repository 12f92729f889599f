namespace OpenData.SiteTemplates.Models;

/// <summary>A language of the site. A page model is for exactly one of them.</summary>
public enum Language
{
    /// <summary>Vietnamese, the site's first language, at <c>/</c>.</summary>
    Vi,

    /// <summary>English, at <c>/en/</c>.</summary>
    En,
}
