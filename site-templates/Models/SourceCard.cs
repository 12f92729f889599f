namespace OpenData.SiteTemplates.Models;

/// <summary>A document: what it is, where it came from, how to recognise the archived copy.</summary>
public sealed record SourceCard
{
    /// <summary>The document's id.</summary>
    public required string Id { get; init; }

    /// <summary>Title in the page's language.</summary>
    public required string Title { get; init; }

    /// <summary>Title as the document prints it, in the document's language; equals <see cref="Title"/> on pages in that language.</summary>
    public required string OriginalTitle { get; init; }

    /// <summary>Whether the document prints no title, so that <see cref="Title"/> is our description of it.</summary>
    public required bool TitleIsOurs { get; init; }

    /// <summary>Who published it; null when not known.</summary>
    public string? Publisher { get; init; }

    /// <summary>Its author; null when not named.</summary>
    public string? Author { get; init; }

    /// <summary>When it was published, as closely as is known; null when nothing is known.</summary>
    public Period? Published { get; init; }

    /// <summary>Language tag of the document's text, such as <c>vi</c>.</summary>
    public required string LanguageTag { get; init; }

    /// <summary>Where it was read; null when not known.</summary>
    public string? Url { get; init; }

    /// <summary>Name of the archived file.</summary>
    public required string File { get; init; }

    /// <summary>SHA-256 of the archived file, in hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The dataset's remark in the page's language; null when there is none.</summary>
    public string? Note { get; init; }

    /// <summary>How many figures were taken from it.</summary>
    public required int FigureCount { get; init; }

    /// <summary>How many names (communes, products, producers, decisions and other mentions) were taken from it.</summary>
    public required int NameCount { get; init; }

    /// <summary>Address of its page in the page's language.</summary>
    public required string Href { get; init; }
}
