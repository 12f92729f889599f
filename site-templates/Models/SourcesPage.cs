namespace OpenData.SiteTemplates.Models;

/// <summary>The list of documents.</summary>
/// <param name="Documents">The documents, newest first.</param>
public sealed record SourcesPage(IReadOnlyList<SourceCard> Documents) : FramedPage
{
    /// <summary>Which part of a list that has several; the first is 1.</summary>
    public int Number { get; init; } = 1;

    /// <summary>The addresses of all parts, in their order; one where the list has no parts.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];
}
