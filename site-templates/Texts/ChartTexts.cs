namespace OpenData.SiteTemplates.Texts;

/// <summary>Texts: the words of charts and their tables.</summary>
internal sealed record ChartTexts
{
    public required string Table { get; init; }
    public required string Source { get; init; }
    public required string Sources { get; init; }
    public required string What { get; init; }
    public required string When { get; init; }
    public required string Value { get; init; }
    public required string Total { get; init; }
    public required string Item { get; init; }
    public required string Dated { get; init; }
    public required string Named { get; init; }
    public required string NotNamed { get; init; }
    public required string Former { get; init; }
    public required string MapNote { get; init; }
    public required string BreakNote { get; init; }
    public required string Unit { get; init; }
    public required string Derived { get; init; }
    public required string Embed { get; init; }
    public required string Drawing { get; init; }
}
