using OpenData.Api.Exports;
using OpenData.Api.Schema;
using OpenData.GraphQL.Execution;

namespace OpenData.Api.Tests.Exports;

public sealed class TablePlansTests
{
    private readonly TablePlans plans = new(DatasetSchema.Build());

    [Fact]
    public void Keeps_what_an_operation_becomes_for_other_variables()
    {
        const string Query = "query A($k: FactKind) { facts(where: { kind: { eq: $k } }) { nodes { id value } } }";
        var first = plans.Of(new GraphQLRequest(Query));

        first.IsPaged.ShouldBeTrue();
        first.Plan.Columns.Select(column => column.Header).ShouldBe(["id", "value"]);
        plans.Of(new GraphQLRequest(Query, Variables: System.Text.Json.JsonSerializer.SerializeToElement(new { k = "TARGET" }))).ShouldBeSameAs(first);
    }

    [Fact]
    public void Tells_the_operations_of_one_document_apart()
    {
        const string Query = "query A { facts { nodes { id } } } query B { products(first: 3) { nodes { stars: id } } }";

        plans.Of(new GraphQLRequest(Query, "A")).Plan.Columns.Single().Header.ShouldBe("id");
        var part = plans.Of(new GraphQLRequest(Query, "B"));
        part.Plan.Columns.Single().Header.ShouldBe("stars");
        part.IsPaged.ShouldBeFalse();
    }

    [Fact]
    public void Forgets_what_many_others_were_asked_after()
    {
        var first = plans.Of(new GraphQLRequest("{ facts { nodes { id } } }"));
        for (var i = 0; i < 200; i++) plans.Of(new GraphQLRequest($"{{ facts {{ nodes {{ a{i}: id }} }} }}"));

        plans.Of(new GraphQLRequest("{ facts { nodes { id } } }")).ShouldNotBeSameAs(first);
    }
}
