namespace OpenData.SiteTemplates.Texts;

/// <summary>Texts: why a figure has no value.</summary>
internal sealed record MissingTexts
{
    public required string NotPublished { get; init; }
    public required string NotApplicable { get; init; }
    public required string AwaitingDecision { get; init; }
    public required string DocumentSilent { get; init; }
}
