namespace OpenData.SiteTemplates.Models;

/// <summary>A place that a document names.</summary>
/// <param name="Id">The place's id.</param>
/// <param name="FullName">Its name with the type word, in the page's language.</param>
/// <param name="Mark">The way to the document.</param>
public sealed record NamedPlace(string Id, string FullName, SourceMark Mark);
