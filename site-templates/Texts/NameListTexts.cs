namespace OpenData.SiteTemplates.Texts;

/// <summary>Texts: a list of what documents name.</summary>
internal sealed record NameListTexts
{
    public required string Title { get; init; }
    public required string TitleLetter { get; init; }
    public required string Lead { get; init; }
    public required string LeadCount { get; init; }
    public required string LeadLetter { get; init; }
    public required string Intro { get; init; }
    public required string List { get; init; }
}
