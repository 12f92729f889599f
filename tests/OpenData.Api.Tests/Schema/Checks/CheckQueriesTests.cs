namespace OpenData.Api.Tests.Schema.Checks;

[Collection(ServedDatasetCollection.Name)]
public sealed class CheckQueriesTests(ServedDataset served)
{
    [Fact]
    public async Task Leads_to_the_figure_of_the_other_document_and_back()
    {
        var answer = await served.Data("""
            {
              checks(where: { id: { eq: "check-revenue-upper-bound" } }) { nodes { comparedWith { id value citation { source { id } } } operands { fact { citation { source { id } } } } } }
              fact(id: "ntm20-revenue-multiple-upper") { checks { id } }
            }
            """);

        var check = answer["checks"]!["nodes"]![0]!;
        check["comparedWith"]!.ToJsonString().ShouldBe("""{"id":"ntm20-revenue-multiple-upper","value":2,"citation":{"source":{"id":"ntm-bac-kan-2020"}}}""");
        check["operands"]![0]!["fact"]!["citation"]!["source"]!["id"]!.GetValue<string>().ShouldNotBe("ntm-bac-kan-2020");
        answer["fact"]!["checks"]!.ToJsonString().ShouldBe("""[{"id":"check-revenue-upper-bound"}]""");
    }

    [Fact]
    public async Task Is_compared_with_nothing_where_no_other_document_bears_on_it() =>
        (await served.Data("""{ checks(where: { id: { eq: "check-ocop-stars-2020" } }) { nodes { comparedWith { id } } } }"""))
            .ToJsonString().ShouldBe("""{"checks":{"nodes":[{"comparedWith":null}]}}""");
}
