namespace OpenData.Api.Dataset;

/// <summary>Which way an indicator gets better.</summary>
public enum Direction
{
    /// <summary>A higher value is better.</summary>
    MoreIsBetter,

    /// <summary>A lower value is better.</summary>
    LessIsBetter,

    /// <summary>Neither.</summary>
    Neutral,
}
