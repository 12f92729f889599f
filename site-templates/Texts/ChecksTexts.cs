namespace OpenData.SiteTemplates.Texts;

/// <summary>Texts: what adds up and what does not.</summary>
internal sealed record ChecksTexts
{
    public required string Title { get; init; }
    public required string LeadNone { get; init; }
    public required string LeadSome { get; init; }
    public required string Intro { get; init; }
    public required string Fails { get; init; }
    public required string Holds { get; init; }
    public required string Open { get; init; }
    public required string Stated { get; init; }
    public required string Other { get; init; }
    public required string Expected { get; init; }
    public required string Computed { get; init; }
    public required string Between { get; init; }
    public required string InRange { get; init; }
    public required string OutOfRange { get; init; }
    public required string Counted { get; init; }
}
