namespace OpenData.SiteTemplates.Texts;

/// <summary>Texts: downloads and the API.</summary>
internal sealed record DataTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string Intro { get; init; }
    public required string Whole { get; init; }
    public required string Zip { get; init; }
    public required string Database { get; init; }
    public required string Descriptor { get; init; }
    public required string Catalogue { get; init; }
    public required string Tables { get; init; }
    public required string Size { get; init; }
    public required string Api { get; init; }
    public required string ApiNote { get; init; }
    public required string ExampleProducts { get; init; }
    public required string ExampleChecks { get; init; }
    public required string ExampleSearch { get; init; }
    public required string Query { get; init; }
    public required string Answer { get; init; }
    public required string Schema { get; init; }
    public required string SchemaNote { get; init; }
    public required string Entry { get; init; }
    public required string Types { get; init; }
    public required string Releases { get; init; }
    public required string ReleasesNote { get; init; }
    public required string Release { get; init; }
    public required string ReleaseCitation { get; init; }
    public required string Sums { get; init; }
    public required string Hash { get; init; }
}
