namespace OpenData.Api.Dataset;

/// <summary>A cooperative, enterprise or household that makes OCOP products.</summary>
public sealed class Producer : ICited
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>The name in Vietnamese, as the document prints it.</summary>
    public required string NameVi { get; init; }

    /// <summary>The name in English.</summary>
    public required string NameEn { get; init; }

    /// <summary>The id of its type; null where no document says it.</summary>
    public string? TypeId { get; init; }

    /// <summary>Its type, such as cooperative or enterprise; null where no document says it.</summary>
    public Category? Type { get; init; }

    /// <summary>The id of the unit where it is; null where no document says it.</summary>
    public string? PlaceId { get; init; }

    /// <summary>The unit where it is, as exactly as a document says it; null where none does.</summary>
    public Place? Place { get; init; }

    /// <inheritdoc/>
    public string? SourceId { get; init; }

    /// <summary>The document that names it.</summary>
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
