namespace OpenData.SiteTemplates.Models;

/// <summary>What a document says of a named commune.</summary>
public enum StandingKind
{
    /// <summary>Certified.</summary>
    Certified,

    /// <summary>To be certified.</summary>
    Target,

    /// <summary>To have been certified a year earlier, and now again.</summary>
    CarriedOver,

    /// <summary>Has OCOP products.</summary>
    WithOcopProducts,
}
