namespace OpenData.SiteTemplates.Texts;

/// <summary>Texts: the page for an address that does not exist.</summary>
internal sealed record NotFoundTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string Home { get; init; }
}
