using OpenData.GraphQL.Tests.Library;

namespace OpenData.GraphQL.Tests.Execution.Costs;

public sealed class OperationScaleTests
{
    [Fact]
    public async Task Cost_follows_the_page_size_that_variables_ask_for()
    {
        using var library = new TestLibrary();
        const string Query = "query ($n: Int) { books(first: $n) { nodes { author { id } } } }";

        (await Cost(library, Query, new { n = 10 })).ShouldBe(20);
        (await Cost(library, Query, new { n = 100 })).ShouldBe(200);
    }

    [Theory]
    [InlineData("{ __schema { types { name fields { name } } } }")]
    [InlineData("{ __typename }")]
    public async Task Introspection_costs_nothing(string query)
    {
        using var library = new TestLibrary();

        (await Cost(library, query)).ShouldBe(0);
    }

    private static async Task<int> Cost(TestLibrary library, string query, object? variables = null) =>
        (await library.Ask(query, variables)).GetProperty("extensions").GetProperty("cost").GetProperty("requested").GetInt32();
}
