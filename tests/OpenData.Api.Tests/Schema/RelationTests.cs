using System.Text.Json.Nodes;

namespace OpenData.Api.Tests.Schema;

/// <summary>The ways that a person would follow from one thing to the next.</summary>
[Collection(ServedDatasetCollection.Name)]
public sealed class RelationTests(ServedDataset served)
{
    [Fact]
    public async Task Leads_from_a_legal_document_to_what_rests_on_it()
    {
        var decisions = (await served.Data("{ decisions(first: 200) { nodes { placeChanges { decision { id } } categories { decision { id } } ratings { decision { id } } criteriaSets { decision { id } } id } } }"))["decisions"]!["nodes"]!.AsArray();

        foreach (var relation in new[] { "placeChanges", "criteriaSets" })
            decisions.ShouldContain(decision => decision![relation]!.AsArray().Count > 0, relation);
        foreach (var decision in decisions)
            foreach (var relation in new[] { "placeChanges", "categories", "ratings", "criteriaSets" })
                decision![relation]!.AsArray().ShouldAllBe(thing => thing!["decision"]!["id"]!.ToString() == decision["id"]!.ToString());
    }

    [Fact]
    public async Task Leads_from_a_product_to_the_place_of_its_producer()
    {
        var products = (await served.Data("{ products(first: 500) { nodes { place { id } producer { place { id } } } } }"))["products"]!["nodes"]!.AsArray();

        products.ShouldContain(product => product!["place"] != null);
        products.ShouldAllBe(product => JsonNode.DeepEquals(product!["place"], product["producer"] == null ? null : product["producer"]!["place"]));
    }

    [Fact]
    public async Task Leads_from_a_category_to_the_figures_that_count_it()
    {
        var categories = (await served.Data("""{ categories(dimension: "stars") { id facts(place: "bac-kan-06") { category { id } } } }"""))["categories"]!.AsArray();

        categories.ShouldContain(category => category!["facts"]!.AsArray().Count > 0);
        categories.ShouldAllBe(category => category!["facts"]!.AsArray().All(fact => fact!["category"]!["id"]!.ToString() == category["id"]!.ToString()));
    }

    [Fact]
    public async Task Leads_from_a_place_to_the_targets_set_for_it()
    {
        var answer = await served.Data("""{ targets(place: "bac-kan-06") { target { id } verdict } place(id: "bac-kan-06") { targets { target { id } verdict } } }""");

        answer["place"]!["targets"]!.ToJsonString().ShouldBe(answer["targets"]!.ToJsonString());
    }
}
