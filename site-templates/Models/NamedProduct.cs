namespace OpenData.SiteTemplates.Models;

/// <summary>An OCOP product that a document names.</summary>
/// <param name="Id">The product's id.</param>
/// <param name="Name">Its name, in the page's language where the dataset has one.</param>
/// <param name="Producer">Who makes it; null when no document says.</param>
/// <param name="Stars">Its stars, 3 to 5; null when no document says.</param>
/// <param name="Rated">When it was rated; null when no document says.</param>
/// <param name="National">Whether the rating is the national council's.</param>
/// <param name="Decision">Number of the decision, such as “231/QĐ-UBND”; null when no document gives it.</param>
/// <param name="Mark">The way to the document.</param>
public sealed record NamedProduct(
    string Id, string Name, string? Producer, int? Stars, Period? Rated, bool National, string? Decision, SourceMark Mark)
{
    /// <summary>Address of the product's page; null while it has none.</summary>
    public string? Href { get; init; }

    /// <summary>Address of the producer's page; null while it has none.</summary>
    public string? ProducerHref { get; init; }
}
