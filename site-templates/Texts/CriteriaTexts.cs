namespace OpenData.SiteTemplates.Texts;

/// <summary>Texts: the criteria sets.</summary>
internal sealed record CriteriaTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string LeadOne { get; init; }
    public required string Intro { get; init; }
    public required string Sets { get; init; }
    public required string Set { get; init; }
    public required string Decision { get; init; }
    public required string Force { get; init; }
    public required string Count { get; init; }
    public required string List { get; init; }
    public required string Number { get; init; }
    public required string Name { get; init; }
    public required string Before { get; init; }
    public required string Same { get; init; }
    public required string Earlier { get; init; }
    public required string Uncertain { get; init; }
    public required string FromTo { get; init; }
    public required string Reference { get; init; }
}
