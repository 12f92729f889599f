namespace OpenData.SiteTemplates.Texts;

/// <summary>Texts: the documents and what was taken from them.</summary>
internal sealed record SourcesTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string Paragraphs { get; init; }
    public required string LeadPart { get; init; }
    public required string Intro { get; init; }
    public required string Counts { get; init; }
    public required string OurTitle { get; init; }
    public required string Publisher { get; init; }
    public required string Author { get; init; }
    public required string Published { get; init; }
    public required string Original { get; init; }
    public required string Address { get; init; }
    public required string File { get; init; }
    public required string Hash { get; init; }
    public required string Unknown { get; init; }
    public required string Taken { get; init; }
    public required string TakenNote { get; init; }
    public required string SourceLead { get; init; }
    public required string Paragraph { get; init; }
    public required string ShownInstead { get; init; }
    public required string Standing { get; init; }
    public required string Producer { get; init; }
    public required string Product { get; init; }
    public required string Rating { get; init; }
    public required string Decision { get; init; }
    public required string Mention { get; init; }
}
