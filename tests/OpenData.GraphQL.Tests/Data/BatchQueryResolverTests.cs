using OpenData.GraphQL.Tests.Library;

namespace OpenData.GraphQL.Tests.Data;

public sealed class BatchQueryResolverTests : IDisposable
{
    private readonly TestLibrary library = new();

    [Fact]
    public async Task Connections_of_many_parents_are_cut_in_one_command_for_each_parent()
    {
        const string Query = """
            { authors(where: { id: { in: [$] } }) { id works(first: 2, order: [{ published: DESC }], where: { price: { neq: null } }) { totalCount nodes { id } pageInfo { hasNextPage } } } }
            """;

        (await library.Data(Query.Replace("$", "\"author-001\", \"author-010\""))).ShouldBe(
            """{"authors":[{"id":"author-001","works":{"totalCount":3,"nodes":[{"id":"book-201"},{"id":"book-101"}],"pageInfo":{"hasNextPage":true}}},"""
            + """{"id":"author-010","works":{"totalCount":0,"nodes":[],"pageInfo":{"hasNextPage":false}}}]}""");
        var two = library.Commands.Count;
        two.ShouldBe(3);
        library.Commands.ShouldContain(c => c.Contains("ROW_NUMBER"));
        await library.Data(Query.Replace("$", string.Join(", ", Enumerable.Range(0, 100).Select(i => $"\"author-{i:000}\""))));
        library.Commands.Count.ShouldBe(two);
    }

    [Fact]
    public async Task Lists_of_many_parents_come_in_one_command() =>
        (await library.Data("""{ authors(where: { id: { in: ["author-001", "author-002"] } }) { edited(where: { genre: { eq: FICTION } }) { id editor { id } } } }"""))
            .ShouldBe("""{"authors":[{"edited":[{"id":"book-200","editor":{"id":"author-001"}},{"id":"book-100","editor":{"id":"author-001"}},{"id":"book-000","editor":{"id":"author-001"}}]},{"edited":[]}]}""");

    [Fact]
    public async Task Cursors_of_one_parent_continue_its_list()
    {
        var first = await library.Ask("""{ authors(where: { id: { eq: "author-001" } }) { works(first: 2) { pageInfo { endCursor } } } }""");
        var cursor = first.GetProperty("data").GetProperty("authors")[0].GetProperty("works").GetProperty("pageInfo").GetProperty("endCursor").GetString();

        (await library.Data($$"""{ authors(where: { id: { eq: "author-001" } }) { works(first: 2, after: "{{cursor}}") { nodes { id } } } }"""))
            .ShouldBe("""{"authors":[{"works":{"nodes":[{"id":"book-001"}]}}]}""");
        (await library.Data("""{ authors(where: { id: { eq: "author-001" } }) { works(last: 2) { nodes { id } pageInfo { hasPreviousPage } } } }"""))
            .ShouldBe("""{"authors":[{"works":{"nodes":[{"id":"book-101"},{"id":"book-001"}],"pageInfo":{"hasPreviousPage":true}}}]}""");
    }

    public void Dispose() => library.Dispose();
}
