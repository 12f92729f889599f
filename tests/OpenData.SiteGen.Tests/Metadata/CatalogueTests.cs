using System.Text;
using System.Text.Json.Nodes;
using OpenData.SiteGen.Downloads;
using OpenData.SiteGen.Metadata;

namespace OpenData.SiteGen.Tests.Metadata;

public sealed class CatalogueTests
{
    private static readonly DataPackage Package = new(
        (JsonObject)JsonNode.Parse("""
            {"version":"1.2.0","title_vi":"Dữ liệu </script>","title_en":"Data","description_vi":"Mô tả","description_en":"Words",
             "licenses":[{"name":"CC-BY-4.0","path":"https://example.test/by/"}]}
            """)!,
        [new DataFile("datapackage.json", []), new DataFile("facts.csv", [])]);

    [Theory]
    [InlineData("https://example.test/repo/", "https://example.test/repo/data/"), InlineData(null, "/data/")]
    public void Lists_every_download_for_data_portals(string? baseUrl, string folder)
    {
        var dataset = JsonNode.Parse(Encoding.UTF8.GetString(Of(baseUrl).ToFile().Bytes.Span))!["dcat:dataset"]!;

        dataset["dcat:distribution"]!.AsArray().Select(file => file!["dcat:downloadURL"]!["@id"]!.GetValue<string>())
            .ShouldBe([folder + "opendata.zip", folder + "datapackage.json", folder + "facts.csv"]);
        dataset["dct:license"]!["@id"]!.GetValue<string>().ShouldBe("https://example.test/by/");
    }

    [Fact]
    public void Tells_search_engines_in_the_language_of_the_page_and_never_ends_its_block()
    {
        var text = Of(null).ForSearchEngines("vi");

        text.ShouldNotContain("<");
        JsonNode.Parse(text)!["name"]!.GetValue<string>().ShouldBe("Dữ liệu </script>");
        JsonNode.Parse(Of(null).ForSearchEngines("en"))!["description"]!.GetValue<string>().ShouldBe("Words");
    }

    private static Catalogue Of(string? baseUrl) => new(Package, baseUrl is null ? null : new Uri(baseUrl));
}
