namespace OpenData.Api.Seeding.Building;

/// <summary>What the builder did.</summary>
public enum BuildOutcome
{
    /// <summary>Nothing: the file holds the seed already.</summary>
    WasCurrent,

    /// <summary>The file was built.</summary>
    Built,

    /// <summary>Nothing: the seed has problems, and the former file is as it was.</summary>
    Refused,
}
