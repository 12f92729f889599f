namespace OpenData.Api.Dataset;

/// <summary>The stars that a product was given at a time.</summary>
public sealed class Rating : ICited
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>The id of the product.</summary>
    public required string ProductId { get; init; }

    /// <summary>The product.</summary>
    public Product? Product { get; init; }

    /// <summary>The stars, 3 to 5 for a certified product; null where the document does not say how many.</summary>
    public int? Stars { get; init; }

    /// <summary>The level of government that rated it; null where the document does not say.</summary>
    public RatingLevel? Level { get; init; }

    /// <summary>The id of the deciding document; null where none is named.</summary>
    public string? DecisionId { get; init; }

    /// <summary>The deciding document; null where none is named.</summary>
    public Decision? Decision { get; init; }

    /// <summary>When it was rated, in EDTF; null where the document does not say.</summary>
    public string? DateText { get; init; }

    /// <summary>The first day on which it can have been rated; null where the document does not say.</summary>
    public DateOnly? DateFrom { get; init; }

    /// <summary>The last day on which it can have been rated; null where the document does not say.</summary>
    public DateOnly? DateTo { get; init; }

    /// <summary>When the rating ends, in EDTF; null where the document does not say.</summary>
    public string? ExpiresText { get; init; }

    /// <summary>The first day on which the rating can end; null where the document does not say.</summary>
    public DateOnly? ExpiresFrom { get; init; }

    /// <summary>The last day on which the rating can end; null where the document does not say.</summary>
    public DateOnly? ExpiresTo { get; init; }

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
