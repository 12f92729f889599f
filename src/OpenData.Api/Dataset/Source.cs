namespace OpenData.Api.Dataset;

/// <summary>A document of the archive: the only place where the figures and names of the dataset come from.</summary>
public sealed class Source : INode
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>The title in Vietnamese.</summary>
    public required string TitleVi { get; init; }

    /// <summary>The title in English, translated by the dataset.</summary>
    public required string TitleEn { get; init; }

    /// <summary>Whether the document prints its title or the dataset gave it one.</summary>
    public TitleOrigin TitleGiven { get; init; }

    /// <summary>Who published the document; null where the document does not say.</summary>
    public string? Publisher { get; init; }

    /// <summary>Who wrote the document; null where the document does not say.</summary>
    public string? Author { get; init; }

    /// <summary>When it was published, in EDTF: a date, a month, a year, or an interval with a slash where no date is printed.</summary>
    public required string PublishedText { get; init; }

    /// <summary>The first day on which it can have been published.</summary>
    public DateOnly PublishedFrom { get; init; }

    /// <summary>The last day on which it can have been published.</summary>
    public DateOnly PublishedTo { get; init; }

    /// <summary>The language of the document, as a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>The address where it was published; null where that is not known.</summary>
    public string? Url { get; init; }

    /// <summary>The name of its file in the archive.</summary>
    public required string File { get; init; }

    /// <summary>The SHA-256 of the archived file, in lowercase hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>What a reader must know of the document, in Vietnamese; null where there is nothing to say.</summary>
    public string? NoteVi { get; init; }

    /// <summary>What a reader must know of the document, in English; null where there is nothing to say.</summary>
    public string? NoteEn { get; init; }
}
