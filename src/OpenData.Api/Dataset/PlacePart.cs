namespace OpenData.Api.Dataset;

/// <summary>How much of an administrative unit a change concerns.</summary>
public enum PlacePart
{
    /// <summary>All of its territory.</summary>
    Whole,

    /// <summary>A part of its territory.</summary>
    Part,
}
