namespace OpenData.Api.Schema.Places;

/// <summary>A row with the id of a unit that it is within.</summary>
internal sealed class PlacedRow<T>
{
    /// <summary>The row.</summary>
    public required T Row { get; init; }

    /// <summary>The unit that was asked for.</summary>
    public required string PlaceId { get; init; }
}
