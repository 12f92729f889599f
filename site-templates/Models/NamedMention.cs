namespace OpenData.SiteTemplates.Models;

/// <summary>Something that a document names without a figure, such as a speciality.</summary>
/// <param name="Id">The mention's id.</param>
/// <param name="Name">What is named, in the page's language.</param>
/// <param name="Printed">The document's own words; null when they are not recorded.</param>
/// <param name="Mark">The way to the document.</param>
public sealed record NamedMention(string Id, string Name, string? Printed, SourceMark Mark);
