using System.Text.Json.Nodes;

namespace OpenData.Api.Tests.Schema.Sources;

/// <summary>What a document says of how much was taken from it, and where.</summary>
[Collection(ServedDatasetCollection.Name)]
public sealed class SourceNodeTests(ServedDataset served)
{
    private const string Rows = "facts { id } standings { id } producers { id } products { id } ratings { id } decisions { id } mentions { id }";

    [Fact]
    public async Task Counts_the_rows_of_a_document_and_of_each_of_its_paragraphs()
    {
        var sources = (await served.Data($"{{ sources(first: 10) {{ nodes {{ rowCount {Rows} paragraphs {{ rowCount {Rows} }} }} }} }}"))["sources"]!["nodes"]!.AsArray();

        sources.Count.ShouldBe(5);
        foreach (var source in sources)
        {
            RowsOf(source!).ShouldBeGreaterThan(20);
            ((int)source!["rowCount"]!).ShouldBe(RowsOf(source));
            var paragraphs = source["paragraphs"]!.AsArray();
            paragraphs.Sum(paragraph => (int)paragraph!["rowCount"]!).ShouldBe(RowsOf(source));
            paragraphs.ShouldAllBe(paragraph => (int)paragraph!["rowCount"]! == RowsOf(paragraph));
        }
    }

    [Fact]
    public async Task Gives_the_paragraphs_between_two_of_them_both_included()
    {
        var source = (await served.Data("""{ source(id: "tong-ket-2024-03-13") { all: paragraphs { number } part: paragraphs(from: 9, to: 12) { number } end: paragraphs(from: 12) { number } start: paragraphs(to: 9) { number } none: paragraphs(from: 12, to: 9) { number } } }"""))["source"]!;

        int[] Numbers(string name) => [.. source[name]!.AsArray().Select(paragraph => (int)paragraph!["number"]!)];
        Numbers("all").ShouldBe(Numbers("all").Order());
        Numbers("all").ShouldContain(9);
        Numbers("all").ShouldContain(12);
        Numbers("part").ShouldBe(Numbers("all").Where(number => number is >= 9 and <= 12));
        Numbers("end").ShouldBe(Numbers("all").Where(number => number >= 12));
        Numbers("start").ShouldBe(Numbers("all").Where(number => number <= 9));
        Numbers("none").ShouldBeEmpty();
    }

    private static int RowsOf(JsonNode node) =>
        new[] { "facts", "standings", "producers", "products", "ratings", "decisions", "mentions" }.Sum(kind => node[kind]!.AsArray().Count);
}
