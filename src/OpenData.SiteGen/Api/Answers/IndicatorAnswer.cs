namespace OpenData.SiteGen.Api.Answers;

/// <summary>Something that is counted, with its figures that are to be shown, earliest first.</summary>
internal sealed record IndicatorAnswer(string Id, string Name, Direction Direction, IReadOnlyList<FactAnswer> Facts);

/// <summary>Whether more of it is better.</summary>
internal enum Direction
{
    /// <summary>More is better.</summary>
    MoreIsBetter,

    /// <summary>Less is better.</summary>
    LessIsBetter,

    /// <summary>Neither is better.</summary>
    Neutral,
}
