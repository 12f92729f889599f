namespace OpenData.SiteTemplates.Texts;

/// <summary>Texts: the words around every page.</summary>
internal sealed record SiteTexts
{
    public required string Name { get; init; }
    public required string Skip { get; init; }
    public required string Navigation { get; init; }
    public required string Home { get; init; }
    public required string Ocop { get; init; }
    public required string Promises { get; init; }
    public required string NewRural { get; init; }
    public required string Sources { get; init; }
    public required string Checks { get; init; }
    public required string OtherLanguage { get; init; }
    public required string Title { get; init; }
    public required string List { get; init; }
}
