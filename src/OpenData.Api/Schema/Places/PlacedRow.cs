namespace OpenData.Api.Schema.Places;

/// <summary>A row with the ids of the unit where it is and of the units above.</summary>
internal sealed class PlacedRow<T>
{
    /// <summary>The row.</summary>
    public required T Row { get; init; }

    /// <summary>The unit where it is.</summary>
    public string? PlaceId { get; init; }

    /// <summary>The unit above.</summary>
    public string? ParentId { get; init; }

    /// <summary>The unit above that.</summary>
    public string? GrandparentId { get; init; }
}
