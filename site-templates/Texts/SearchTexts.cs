namespace OpenData.SiteTemplates.Texts;

/// <summary>Texts: the search, and the page of all lists that it leads to without a script.</summary>
internal sealed record SearchTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string Intro { get; init; }
    public required string Lists { get; init; }
    public required string Label { get; init; }
    public required string Button { get; init; }
    public required string Found { get; init; }
    public required string None { get; init; }
    public required string Filter { get; init; }
}
