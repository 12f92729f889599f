namespace OpenData.Api.Dataset;

/// <summary>A merger, renaming, upgrade or split of administrative units.</summary>
public sealed class PlaceChange : INode
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>The id of the unit before the change.</summary>
    public required string FromId { get; init; }

    /// <summary>The unit before the change.</summary>
    public Place? From { get; init; }

    /// <summary>The id of the unit after the change.</summary>
    public required string ToId { get; init; }

    /// <summary>The unit after the change.</summary>
    public Place? To { get; init; }

    /// <summary>What happened.</summary>
    public PlaceChangeKind Kind { get; init; }

    /// <summary>Whether all of the former unit went over, or a part of it.</summary>
    public PlacePart Part { get; init; }

    /// <summary>The day from which the change was in force.</summary>
    public DateOnly Date { get; init; }

    /// <summary>The id of the legal document that ordered it; null where that is not known.</summary>
    public string? DecisionId { get; init; }

    /// <summary>The legal document that ordered it; null where that is not known.</summary>
    public Decision? Decision { get; init; }

    /// <summary>How sure this row is; null where a document of the archive says it.</summary>
    public Confidence? Confidence { get; init; }
}
