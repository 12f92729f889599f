namespace OpenData.SiteTemplates.Texts;

/// <summary>Texts: what stands for a page on other sites.</summary>
internal sealed record ShareTexts
{
    public required string Source { get; init; }
    public required string Promise { get; init; }
    public required string Card { get; init; }
    public required string Plain { get; init; }
}
