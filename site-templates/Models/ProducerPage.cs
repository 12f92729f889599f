namespace OpenData.SiteTemplates.Models;

/// <summary>One OCOP producer that a document names.</summary>
public sealed record ProducerPage : FramedPage
{
    /// <summary>The producer.</summary>
    public required NamedProducer Producer { get; init; }

    /// <summary>The dataset's remark in the page's language; null when there is none.</summary>
    public string? Note { get; init; }

    /// <summary>Its products that documents name.</summary>
    public required IReadOnlyList<NamedProduct> Products { get; init; }
}
