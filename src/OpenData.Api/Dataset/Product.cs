namespace OpenData.Api.Dataset;

/// <summary>A product of the One Commune One Product programme that a document names.</summary>
public sealed class Product : ICited
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>The name in Vietnamese, as the document prints it.</summary>
    public required string NameVi { get; init; }

    /// <summary>The name in English, translated by the dataset.</summary>
    public required string NameEn { get; init; }

    /// <summary>The id of its producer; null where no document says it.</summary>
    public string? ProducerId { get; init; }

    /// <summary>Its producer; null where no document says it.</summary>
    public Producer? Producer { get; init; }

    /// <summary>The id of its product group; null where no document says it.</summary>
    public string? GroupId { get; init; }

    /// <summary>Its product group; null where no document says it.</summary>
    public Category? Group { get; init; }

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
