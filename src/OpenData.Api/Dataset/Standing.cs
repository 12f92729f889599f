namespace OpenData.Api.Dataset;

/// <summary>What a document says of one named commune: that it is certified, planned, carried over, or has OCOP products.</summary>
public sealed class Standing : ICited
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>The id of the commune.</summary>
    public required string PlaceId { get; init; }

    /// <summary>The commune.</summary>
    public Place? Place { get; init; }

    /// <summary>The level of certification; null where the document speaks of none.</summary>
    public NewRuralLevel? Level { get; init; }

    /// <summary>The year that the document speaks of; null where it gives none.</summary>
    public int? Year { get; init; }

    /// <summary>What is said.</summary>
    public StandingKind Kind { get; init; }

    /// <inheritdoc/>
    public string? SourceId { get; init; }

    /// <summary>The document that says it.</summary>
    public Source? Source { get; init; }

    /// <inheritdoc/>
    public int? Paragraph { get; init; }

    /// <inheritdoc/>
    public string? Printed { get; init; }

    /// <summary>What a reader must know, in Vietnamese; null where there is nothing to say.</summary>
    public string? NoteVi { get; init; }

    /// <summary>What a reader must know, in English; null where there is nothing to say.</summary>
    public string? NoteEn { get; init; }
}
