namespace OpenData.SiteTemplates.Models;

/// <summary>One OCOP product that a document names.</summary>
public sealed record ProductPage : FramedPage
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The way to the document that names it.</summary>
    public required SourceMark Mark { get; init; }

    /// <summary>Who makes it; null when no document says.</summary>
    public NamedProducer? Producer { get; init; }

    /// <summary>Its product group, in the page's language; null when no document says.</summary>
    public string? Group { get; init; }

    /// <summary>The dataset's remark in the page's language; null when there is none.</summary>
    public string? Note { get; init; }

    /// <summary>The stars that it was given, latest first.</summary>
    public required IReadOnlyList<ProductRating> Ratings { get; init; }
}
