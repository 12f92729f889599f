namespace OpenData.SiteTemplates.Texts;

/// <summary>Texts: the words around every page.</summary>
internal sealed record SiteTexts
{
    public required string Name { get; init; }
    public required string Skip { get; init; }
    public required string Navigation { get; init; }
    public required string Ocop { get; init; }
    public required string Promises { get; init; }
    public required string NewRural { get; init; }
    public required string Sources { get; init; }
    public required string Checks { get; init; }
    public required string OtherLanguage { get; init; }
    public required string Title { get; init; }
    public required string List { get; init; }
    public required string Overview { get; init; }
    public required string Criteria { get; init; }
    public required string Products { get; init; }
    public required string Producers { get; init; }
    public required string Money { get; init; }
    public required string Places { get; init; }
    public required string Districts { get; init; }
    public required string Communes { get; init; }
    public required string Documents { get; init; }
    public required string Changes { get; init; }
    public required string Data { get; init; }
    public required string Downloads { get; init; }
    public required string Method { get; init; }
    public required string About { get; init; }
    public required string Accessibility { get; init; }
}
