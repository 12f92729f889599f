namespace OpenData.Api.Dataset;

/// <summary>A legal document that a source names, or that the reference lists rest on.</summary>
public sealed class Decision : ICited
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>The number, such as "1980/QĐ-TTg"; null where the source gives none.</summary>
    public string? Number { get; init; }

    /// <summary>The type of document, such as "decision" or "resolution"; null where the source does not say.</summary>
    public string? Type { get; init; }

    /// <summary>Who issued it; null where the source does not say.</summary>
    public string? Issuer { get; init; }

    /// <summary>When it was issued, in EDTF; null where the source does not say.</summary>
    public string? DateText { get; init; }

    /// <summary>The first day on which it can have been issued; null where the source does not say.</summary>
    public DateOnly? DateFrom { get; init; }

    /// <summary>The last day on which it can have been issued; null where the source does not say.</summary>
    public DateOnly? DateTo { get; init; }

    /// <summary>What it is about, in Vietnamese; null where the source does not say.</summary>
    public string? TitleVi { get; init; }

    /// <summary>What it is about, in English; null where the source does not say.</summary>
    public string? TitleEn { get; init; }

    /// <inheritdoc/>
    public string? SourceId { get; init; }

    /// <summary>The document of the archive that names it; null where it comes from reference lists.</summary>
    public Source? Source { get; init; }

    /// <inheritdoc/>
    public int? Paragraph { get; init; }

    /// <inheritdoc/>
    public string? Printed { get; init; }

    /// <summary>How sure this row is; null where a document of the archive says it.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>What a reader must know, in Vietnamese; null where there is nothing to say.</summary>
    public string? NoteVi { get; init; }

    /// <summary>What a reader must know, in English; null where there is nothing to say.</summary>
    public string? NoteEn { get; init; }
}
