namespace OpenData.SiteTemplates.Texts;

/// <summary>Texts: the page of a product.</summary>
internal sealed record ProductTexts
{
    public required string Rated { get; init; }
    public required string RatedUndated { get; init; }
    public required string Unrated { get; init; }
    public required string AtNational { get; init; }
    public required string AtProvince { get; init; }
    public required string AtDistrict { get; init; }
    public required string Producer { get; init; }
    public required string Group { get; init; }
    public required string Ratings { get; init; }
    public required string Date { get; init; }
    public required string Stars { get; init; }
    public required string Decision { get; init; }
    public required string Expires { get; init; }
    public required string Note { get; init; }
    public required string Missing { get; init; }
    public required string MissingGroup { get; init; }
    public required string MissingExpiry { get; init; }
    public required string MissingDecision { get; init; }
    public required string MissingProducer { get; init; }
    public required string MissingSales { get; init; }
}
