namespace OpenData.SiteTemplates.Texts;

/// <summary>Texts: the parts that close a page.</summary>
internal sealed record FrameTexts
{
    public required string Sources { get; init; }
    public required string Query { get; init; }
    public required string QueryNote { get; init; }
    public required string Variables { get; init; }
    public required string Cite { get; init; }
    public required string Citation { get; init; }
    public required string Unknown { get; init; }
    public required string UnknownNote { get; init; }
    public required string How { get; init; }
    public required string HowText { get; init; }
    public required string Licence { get; init; }
    public required string Version { get; init; }
    public required string Mark { get; init; }
    public required string Paragraph { get; init; }
    public required string Undated { get; init; }
    public required string Decision { get; init; }
    public required string Resolution { get; init; }
    public required string Downloads { get; init; }
    public required string DownloadAnswer { get; init; }
    public required string DownloadAnswerOf { get; init; }
    public required string DownloadFigures { get; init; }
    public required string DownloadList { get; init; }
    public required string DownloadWorkbook { get; init; }
    public required string Explore { get; init; }
    public required string RunApi { get; init; }
    public required string RunApiCommand { get; init; }
    public required string RunApiAddress { get; init; }
    public required string FirstOf { get; init; }
    public required string AllInTable { get; init; }
    public required string Earlier { get; init; }
    public required string Part { get; init; }
    public required string PartWith { get; init; }
    public required string Parts { get; init; }
    public required string Bibtex { get; init; }
    public required string CitationAt { get; init; }
}
