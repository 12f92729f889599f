namespace OpenData.SiteTemplates.Models;

/// <summary>A producer that a document names.</summary>
/// <param name="Id">The producer's id.</param>
/// <param name="Name">Its name, in the page's language where the dataset has one.</param>
/// <param name="Type">What it is, such as a cooperative, in the page's language; null when no document says.</param>
/// <param name="Place">Where it is, as exactly as a document says; null when none does.</param>
/// <param name="Href">Address of its page; null while it has none.</param>
/// <param name="Mark">The way to the document.</param>
public sealed record NamedProducer(
    string Id, string Name, string? Type, PlaceLink? Place, string? Href, SourceMark Mark);
