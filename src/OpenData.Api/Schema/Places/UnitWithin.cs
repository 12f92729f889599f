namespace OpenData.Api.Schema.Places;

/// <summary>A unit that is, or belongs to, one that was asked for.</summary>
internal sealed class UnitWithin
{
    /// <summary>The unit that was asked for.</summary>
    public required string PlaceId { get; init; }

    /// <summary>The unit within it, or the same.</summary>
    public required string UnitId { get; init; }
}
