namespace OpenData.SiteTemplates.Models;

/// <summary>The list of documents.</summary>
/// <param name="Frame">What is around the content.</param>
/// <param name="Documents">The documents, newest first.</param>
public sealed record SourcesPage(PageFrame Frame, IReadOnlyList<SourceCard> Documents);
