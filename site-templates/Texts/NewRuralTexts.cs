namespace OpenData.SiteTemplates.Texts;

/// <summary>Texts: the New Rural page.</summary>
internal sealed record NewRuralTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string Intro { get; init; }
    public required string Decision { get; init; }
    public required string Band { get; init; }
    public required string BandOnly { get; init; }
    public required string AllCriteria { get; init; }
    public required string BandAdvanced { get; init; }
    public required string BandNote { get; init; }
    public required string Criteria { get; init; }
    public required string Standard { get; init; }
    public required string AdvancedAverage { get; init; }
    public required string Trend { get; init; }
    public required string Rose { get; init; }
    public required string Fell { get; init; }
    public required string Same { get; init; }
    public required string Single { get; init; }
    public required string Places { get; init; }
    public required string Map { get; init; }
    public required string MapList { get; init; }
    public required string DistrictsWithout { get; init; }
}
