using OpenData.GraphQL.Tests.Library;

namespace OpenData.GraphQL.Tests.Data;

public sealed class QueryResolverTests : IDisposable
{
    private readonly TestLibrary library = new();

    [Fact]
    public async Task Connection_filters_orders_cuts_and_projects_in_SQL()
    {
        var data = await library.Data("""
            { books(first: 2, where: { genre: { eq: FICTION }, price: { gte: 10000, neq: null }, author: { born: { gt: 1910 } } }, order: [{ price: DESC }]) { nodes { title } } }
            """);

        data.ShouldBe("""{"books":{"nodes":[{"title":"Sách 298"},{"title":"Sách 294"}]}}""");
        library.Commands.Count.ShouldBe(1);
        library.Commands[0].ShouldContain("WHERE");
        library.Commands[0].ShouldContain("LIMIT");
        library.Commands[0].ShouldContain("@");
        library.Commands[0].ShouldNotContain("FICTION");
        library.Commands[0].ShouldNotContain("\"Published\"");
    }

    [Fact]
    public async Task Batch_issues_as_many_commands_for_1_as_for_100_parents()
    {
        await library.Data("{ books(first: 1) { nodes { author { books(last: 1) { author { name } } } } } }");
        var one = library.Commands.Count;
        await library.Data("{ books(first: 100) { nodes { author { books(last: 1) { author { name } } } } } }");

        library.Commands.Count.ShouldBe(one);
        one.ShouldBe(4);
    }

    [Fact]
    public async Task Relations_without_resolver_are_joined_into_the_query()
    {
        var data = await library.Data("{ books(first: 2, order: [{ id: ASC }]) { nodes { id editor { name } } } }");

        data.ShouldBe("""{"books":{"nodes":[{"id":"book-000","editor":{"name":"Tác giả 1"}},{"id":"book-001","editor":null}]}}""");
        library.Commands.Count.ShouldBe(1);
        library.Commands[0].ShouldContain("LEFT JOIN");
    }

    [Fact]
    public async Task TotalCount_is_counted_only_where_it_is_selected()
    {
        (await library.Data("{ books(first: 1, where: { genre: { eq: FICTION } }) { totalCount } }")).ShouldBe("""{"books":{"totalCount":150}}""");
        library.Commands.Count.ShouldBe(1);
        await library.Data("{ books(first: 1) { nodes { id } } }");
        library.Commands.ShouldNotContain(c => c.Contains("COUNT"));
    }

    [Theory]
    [InlineData("{ books(first: 300, where: { genre: { eq: FICTION } }) { totalCount nodes { id } } }", 150, 1)]
    [InlineData("{ books(first: 150, where: { genre: { eq: FICTION } }) { totalCount nodes { id } } }", 150, 1)]
    [InlineData("{ books(first: 149, where: { genre: { eq: FICTION } }) { totalCount nodes { id } } }", 150, 2)]
    [InlineData("{ books(last: 200, where: { genre: { eq: FICTION } }) { totalCount nodes { id } } }", 150, 1)]
    public async Task A_list_that_is_read_whole_is_not_counted(string query, int total, int commands)
    {
        var books = (await library.Ask(query)).GetProperty("data").GetProperty("books");

        books.GetProperty("totalCount").GetInt32().ShouldBe(total);
        library.Commands.Count.ShouldBe(commands);
    }

    [Theory]
    [InlineData("")]
    [InlineData(", order: [{ price: ASC }]")]
    [InlineData(", order: [{ price: DESC }, { titleEn: ASC }]")]
    [InlineData(", order: [{ editor: { name: DESC } }]")]
    [InlineData(", order: [{ genre: DESC }, { price: ASC }]")]
    [InlineData(", order: [{ mood: ASC }]")]
    [InlineData(", order: [{ mood: DESC }]")]
    public async Task Pages_visit_every_row_once_in_both_directions(string order)
    {
        var all = await Walk($"first: 500{order}", "after", "endCursor");
        all.Distinct().Count().ShouldBe(300);
        (await Walk($"first: 7{order}", "after", "endCursor")).ShouldBe(all);
        var pages = await Walk($"last: 90{order}", "before", "startCursor");
        pages.OrderBy(i => i).ShouldBe(all.OrderBy(i => i));
    }

    // Stored as text, "Fact" sorts before "Fiction" and "Grave" before "Light": the schema's order is another.
    [Theory]
    [InlineData("{ books(first: 500, order: [{ mood: ASC }]) { nodes { mood } } }", "null LIGHT GRAVE DARK")]
    [InlineData("{ books(first: 500, order: [{ mood: DESC }]) { nodes { mood } } }", "DARK GRAVE LIGHT null")]
    [InlineData("{ books(first: 500, order: [{ genre: ASC }]) { nodes { genre } } }", "FICTION NON_FICTION")]
    public async Task Enums_are_ordered_as_they_are_declared(string query, string order)
    {
        var nodes = (await library.Ask(query)).GetProperty("data").GetProperty("books").GetProperty("nodes").EnumerateArray();

        var seen = nodes.Select(n => n.EnumerateObject().Single().Value).Select(v => v.GetString() ?? "null").ToList();
        string.Join(' ', seen.Where((value, i) => i == 0 || seen[i - 1] != value)).ShouldBe(order);
        library.Commands.Count.ShouldBe(1);
        library.Commands[0].ShouldContain("CASE");
    }

    [Fact]
    public async Task Cursors_of_an_order_by_enum_are_refused_when_they_name_no_value()
    {
        var cursor = System.Buffers.Text.Base64Url.EncodeToString("[\"Mood,Id\",\"7\",\"book-001\"]"u8);

        var answer = await library.Ask($"{{ books(after: \"{cursor}\", order: [{{ mood: ASC }}]) {{ nodes {{ id }} }} }}");

        answer.GetProperty("errors")[0].GetProperty("message").GetString()!.ShouldContain("no cursor");
    }

    [Fact]
    public async Task Cursors_survive_inserts()
    {
        var first = await library.Ask("{ books(first: 3, order: [{ titleEn: ASC }]) { nodes { id } pageInfo { endCursor } } }");
        var cursor = first.GetProperty("data").GetProperty("books").GetProperty("pageInfo").GetProperty("endCursor").GetString();
        var next = $$"""{ books(first: 2, after: "{{cursor}}", order: [{ titleEn: ASC }]) { nodes { id } } }""";
        var before = await library.Data(next);
        await using (var db = library.Open())
        {
            var book = TestLibrary.NewBook(1);
            db.Books.Add(new Book { Id = "new", TitleEn = "Aaa", TitleVi = "", AuthorId = book.AuthorId });
            await db.SaveChangesAsync();
        }

        (await library.Data(next)).ShouldBe(before);
    }

    [Theory]
    [InlineData("first: 501", "The limit on items of one page is 500, and this request reaches 501.")]
    [InlineData("first: -1", "must not be negative")]
    [InlineData("first: 1, last: 1", "not both")]
    [InlineData("after: \"xyz\"", "no cursor")]
    [InlineData("order: [{ price: ASC, id: ASC }]", "exactly one field")]
    [InlineData("where: { price: { gt: null } }", "eq: null")]
    public async Task Connection_refuses_what_it_cannot_answer(string arguments, string message)
    {
        var answer = await library.Ask($"{{ books({arguments}) {{ nodes {{ id }} }} }}");

        answer.GetProperty("errors")[0].GetProperty("message").GetString()!.ShouldContain(message);
    }

    public void Dispose() => library.Dispose();

    private async Task<List<string>> Walk(string arguments, string cursorArgument, string cursorField)
    {
        var ids = new List<string>();
        for (string? cursor = null; ;)
        {
            var after = cursor is null ? "" : $", {cursorArgument}: \"{cursor}\"";
            var answer = await library.Ask($"{{ books({arguments}{after}) {{ nodes {{ id }} pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }} }}");
            answer.TryGetProperty("errors", out var errors).ShouldBeFalse(errors.ToString());
            var page = answer.GetProperty("data").GetProperty("books");
            ids.AddRange(page.GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("id").GetString()!));
            var more = cursorArgument == "after" ? "hasNextPage" : "hasPreviousPage";
            if (!page.GetProperty("pageInfo").GetProperty(more).GetBoolean())
                return ids;
            cursor = page.GetProperty("pageInfo").GetProperty(cursorField).GetString();
        }
    }
}
