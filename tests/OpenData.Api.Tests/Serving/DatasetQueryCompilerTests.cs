using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OpenData.Api.Dataset;

namespace OpenData.Api.Tests.Serving;

/// <summary>Queries are made and compiled once for each place of an operation: what is new in a request must still reach the database.</summary>
[Collection(ServedDatasetCollection.Name)]
public sealed class DatasetQueryCompilerTests(ServedDataset served)
{
    private const string Commune = "query($id: ID, $code: String) { commune(id: $id, code: $code) { id code district { id } } }";

    private static readonly string[] Few = ["ocop-products", "ocop-producers"];

    private static readonly string[] Other = ["ntm-communes-certified", "ocop-producers"];

    [Fact]
    public async Task Later_requests_of_an_operation_get_what_their_own_values_ask_for()
    {
        foreach (var place in await Read(db => db.Places.Where(place => place.Type == PlaceType.Commune && place.Code != null && place.ValidTo == null).OrderBy(place => place.Id).Take(5)))
        {
            var byId = (await served.Data(Commune, new { id = place.Id }))["commune"]!;
            ((string?)byId["id"]).ShouldBe(place.Id);
            ((string?)byId["district"]?["id"] ?? place.ParentId).ShouldBe(place.ParentId);
            ((string?)(await served.Data(Commune, new { code = place.Code }))["commune"]!["code"]).ShouldBe(place.Code);
        }

        (await served.Data(Commune, new { id = "no-such-commune" }))["commune"].ShouldBeNull();
    }

    [Fact]
    public async Task Arguments_that_are_given_or_not_make_other_queries()
    {
        var place = (await Read(db => db.Places.Where(place => place.Type == PlaceType.Commune && place.Code != null).OrderBy(place => place.Id).Take(1))).Single();

        (await served.Data(Commune, new { id = place.Id }))["commune"].ShouldNotBeNull();
        (await served.Ask(Commune))["errors"].ShouldNotBeNull();
        (await served.Ask(Commune, new { id = place.Id, code = place.Code }))["errors"].ShouldNotBeNull();
        ((string?)(await served.Data(Commune, new { code = place.Code }))["commune"]!["code"]).ShouldBe(place.Code);
    }

    [Theory]
    [InlineData("last: 2")]
    [InlineData("last: 3, kind: REPORTED")]
    [InlineData("last: 1000, kind: REPORTED, knownOn: \"2024-12-31\"")]
    public async Task One_parent_and_many_get_the_same_figures(string arguments)
    {
        var query = $$"""query($ids: [ID!]!) { nodes(ids: $ids) { ... on Place { id facts({{arguments}}) { id value place { id } } } } }""";
        string[] ids = [.. (await Read(db => db.Places.Where(place => db.Facts.Any(fact => fact.PlaceId == place.Id)).OrderBy(place => place.Id).Take(5))).Select(place => place.Id)];

        var alone = new List<string>();
        foreach (var id in ids)
        {
            var node = (await served.Data(query, new { ids = new[] { id } }))["nodes"]![0]!;
            node["facts"]!.AsArray().ShouldAllBe(fact => (string?)fact!["place"]!["id"] == id);
            alone.Add(node.ToJsonString());
        }

        var together = (await served.Data(query, new { ids }))["nodes"]!.AsArray().Select(node => node!.ToJsonString());

        together.ShouldBe(alone);
        alone.ShouldContain(node => node.Contains("value"));
    }

    [Fact]
    public async Task Later_requests_of_a_list_get_what_their_own_arguments_ask_for()
    {
        const string Query = "query($where: FactFilterInput, $order: [FactSortInput!], $first: Int, $after: String) { facts(where: $where, order: $order, first: $first, after: $after) { totalCount nodes { id value kind indicator { id } period { text } } pageInfo { endCursor } } }";
        object[] variables =
        [
            new { first = 3 },
            new { first = 4 },
            new { first = 3, where = Indicator("ocop-products") },
            new { first = 3, where = Indicator("ntm-communes-certified") },
            new { first = 3, where = Indicator("") },
            new { first = 3, where = Indicator("ocop-producers") },
            new { first = 3, where = new { indicatorId = new { neq = "ocop-products" } } },
            new { first = 3, where = new { indicatorId = new { @in = Few } } },
            new { first = 3, where = new { indicatorId = new { @in = Other } } },
            new { first = 3, where = new { kind = new { eq = "TARGET" } } },
            new { first = 3, where = new { kind = new { eq = "REPORTED" } } },
            new { first = 3, where = new { value = new { gt = 100 } } },
            new { first = 3, where = new { value = new { gt = 1000 } } },
            new { first = 3, order = new[] { new { value = "DESC" } } },
            new { first = 3, order = new[] { new { value = "ASC" } } },
        ];

        foreach (var (i, asked) in variables.Concat(variables).Index())
        {
            // A document of other blanks has a plan of its own, in which nothing is prepared yet.
            var alone = await served.Data(new string(' ', i + 1) + Query, asked);
            (await served.Data(Query, asked)).ToJsonString().ShouldBe(alone.ToJsonString());
        }

        var page = await served.Data(Query, new { first = 3 });
        var next = await served.Data(Query, new { first = 3, after = (string?)page["facts"]!["pageInfo"]!["endCursor"] });
        next["facts"]!["nodes"]!.ToJsonString().ShouldNotBe(page["facts"]!["nodes"]!.ToJsonString());
    }

    private static object Indicator(string id) => new { indicatorId = new { eq = id } };

    private async Task<List<Place>> Read(Func<DatasetContext, IQueryable<Place>> places)
    {
        await using var scope = served.Services.CreateAsyncScope();
        return await places(scope.ServiceProvider.GetRequiredService<DatasetContext>()).ToListAsync();
    }
}
