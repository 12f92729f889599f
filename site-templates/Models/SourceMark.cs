namespace OpenData.SiteTemplates.Models;

/// <summary>The small number behind a figure that leads to the document and paragraph that says it.</summary>
/// <param name="Number">The document's number in <see cref="PageFrame.Sources"/> of the same page.</param>
/// <param name="Href">Address of the figure on the source's page: <c>/nguon/ID/#FACT-ID</c>.</param>
/// <param name="SourceTitle">Title of the document in the page's language, for readers who cannot see the list.</param>
/// <param name="Paragraph">The paragraph, from 1.</param>
public sealed record SourceMark(int Number, string Href, string SourceTitle, int Paragraph);
