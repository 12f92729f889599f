namespace OpenData.Api.Dataset;

/// <summary>What happened to an administrative unit.</summary>
public enum PlaceChangeKind
{
    /// <summary>The unit was merged into another, whole or in part.</summary>
    Merger,

    /// <summary>The unit took another name.</summary>
    Renaming,

    /// <summary>The unit became one of another type, such as a commune that became a township.</summary>
    Upgrade,

    /// <summary>The unit was divided.</summary>
    Split,

    /// <summary>The unit went over to another province unchanged.</summary>
    Transfer,
}
