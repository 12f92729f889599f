namespace OpenData.Api.Dataset;

/// <summary>What a document says of a commune's standing.</summary>
public enum StandingKind
{
    /// <summary>Certified at the level in the year.</summary>
    Certified,

    /// <summary>Planned to reach the level in the year.</summary>
    Target,

    /// <summary>Planned for an earlier year and carried over to this one.</summary>
    CarriedOver,

    /// <summary>Named as a commune with OCOP products; no level.</summary>
    WithOcopProducts,
}
