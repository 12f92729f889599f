
namespace OpenData.Api.Tests.Schema.Facts;

[Collection(ServedDatasetCollection.Name)]
public sealed class FactQueriesTests(ServedDataset served)
{
    [Fact]
    public async Task Leads_from_the_218_products_to_the_paragraph_that_prints_them() =>
        (await served.Readably("""
            {
              facts(where: { indicator: { id: { eq: "ocop-products" } }, categoryId: { eq: null } }, order: [{ value: DESC }], first: 1) {
                nodes {
                  id value kind qualifier missing shown
                  indicator { name name_en: name(lang: EN) unit { name } }
                  place { fullName }
                  period { text from to }
                  citation { paragraph printed source { id title publisher published { text } sha256 } }
                }
              }
            }
            """)).ShouldMatchApproved();

    [Fact]
    public async Task Keeps_the_decimals_that_the_document_prints() =>
        (await served.Data("""{ fact(id: "tk24-criteria-average") { value citation { printed } } }"""))
            .ToJsonString().ShouldContain("\"value\":12.81");

    [Fact]
    public async Task Has_no_citation_for_a_derived_figure_but_the_figures_that_go_in() =>
        (await served.Readably("""
            { fact(id: "calc-criteria-average-2022") { kind value formula citation { paragraph } inputs { id value citation { paragraph printed } } } }
            """)).ShouldMatchApproved();

    [Fact]
    public async Task Answers_as_the_documents_of_that_day_would_have()
    {
        const string Query = """
            query ($day: Date) { facts(knownOn: $day, where: { shown: { eq: true } }, first: 500) { totalCount nodes { id knownFrom shown } } }
            """;
        var early = (await served.Data(Query, new { day = "2021-12-31" }))["facts"]!;
        var late = (await served.Data(Query, new { day = "2100-01-01" }))["facts"]!;
        var all = (await served.Data(Query))["facts"]!;

        early["nodes"]!.AsArray().ShouldAllBe(fact => string.CompareOrdinal((string?)fact!["knownFrom"], "2021-12-31") <= 0);
        early["totalCount"]!.GetValue<int>().ShouldBeLessThan(all["totalCount"]!.GetValue<int>());
        late.ToJsonString().ShouldBe(all.ToJsonString());
    }

    [Fact]
    public async Task Gives_every_column_of_a_figure_also_as_known_on_a_day()
    {
        const string Fields = """
            id value missing qualifier kind formula knownFrom supersededFrom shown note(lang: EN) period { text from to }
            indicator { id } place { id } category { id } citation { paragraph printed source { id } }
            """;
        var known = await served.Data($$"""{ facts(knownOn: "2100-01-01", first: 500) { nodes { {{Fields}} } } }""");
        var all = await served.Data($$"""{ facts(first: 500) { nodes { {{Fields}} } } }""");

        known.ToJsonString().ShouldBe(all.ToJsonString());
    }

    [Fact]
    public async Task Shows_one_figure_for_each_indicator_place_period_and_category()
    {
        var nodes = (await served.Data("""
            { facts(where: { shown: { eq: true }, kind: { neq: TARGET } }, first: 500) {
                nodes { id indicator { id } place { id } period { text } category { id } } } }
            """))["facts"]!["nodes"]!.AsArray();

        nodes.GroupBy(fact => $"{fact!["indicator"]!["id"]} {fact["place"]!["id"]} {fact["period"]!["text"]} {fact["category"]?["id"]}")
            .Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();
    }

    [Fact]
    public async Task Names_the_other_figures_of_the_same_question()
    {
        var withAlternatives = (await served.Data("""
            { facts(where: { shown: { eq: false } }, first: 100) { nodes { id alternatives { id alternatives { id } } } } }
            """))["facts"]!["nodes"]!.AsArray();

        withAlternatives.ShouldNotBeEmpty();
        withAlternatives.ShouldAllBe(fact => fact!["alternatives"]!.AsArray()
            .All(other => other!["alternatives"]!.AsArray().Any(back => (string)back!["id"]! == (string)fact["id"]!)));
    }

    [Fact]
    public async Task Orders_by_an_enum_as_the_schema_lists_its_values()
    {
        var values = (await served.Data("""{ __type(name: "FactKind") { enumValues { name } } }"""))["__type"]!["enumValues"]!.AsArray().Select(value => value!["name"]!.ToString());
        var kinds = (await served.Data("{ facts(first: 500, order: [{ kind: ASC }]) { nodes { kind } } }"))["facts"]!["nodes"]!.AsArray().Select(fact => fact!["kind"]!.ToString());

        kinds.Distinct().ShouldBe(values.Intersect(kinds));
    }
}
