namespace OpenData.SiteTemplates.Charts;

/// <summary>The meaning of a mark’s colour; each tone also has its own pattern or words.</summary>
public enum Tone
{
    /// <summary>An ordinary quantity.</summary>
    Plain,

    /// <summary>A whole that the other bars are parts of.</summary>
    Whole,

    /// <summary>A part of the bar above it.</summary>
    Part,

    /// <summary>What was kept.</summary>
    Good,

    /// <summary>What nobody has published.</summary>
    Unknown,
}
