using OpenData.GraphQL.Tests.Library;

namespace OpenData.GraphQL.Tests.Execution;

public sealed class ExecutorTests : IDisposable
{
    private readonly TestLibrary library = new();

    [Fact]
    public async Task Executor_answers_fields_arguments_and_aliases() =>
        (await library.Data("""{ book(id: "book-003") { __typename id en: title(lang: EN) title genre published price decade } }"""))
            .ShouldBe("""{"book":{"__typename":"Book","id":"book-003","en":"Book 3","title":"Sách 3","genre":"NON_FICTION","published":"2000-01-02","price":3000,"decade":"2000s"}}""");

    [Fact]
    public async Task Executor_resolves_interfaces_and_unions_by_CLR_type() =>
        (await library.Data("""{ a: node(id: "author-001") { id ... on Author { name } } b: node(id: "book-001") { __typename id } none: node(id: "x") { id } search(text: "99") { __typename ... on Book { id } ... on Author { id } } }"""))
            .ShouldBe("""{"a":{"id":"author-001","name":"Tác giả 1"},"b":{"__typename":"Book","id":"book-001"},"none":null,"search":[{"__typename":"Author","id":"author-099"},{"__typename":"Book","id":"book-099"},{"__typename":"Book","id":"book-199"},{"__typename":"Book","id":"book-299"}]}""");

    [Fact]
    public async Task Executor_binds_variables_and_input_objects()
    {
        (await library.Data(
            "query ($r: BookRequestInput!, $skip: Boolean = true) { describe(request: $r) book(id: 1) @skip(if: $skip) { id } }",
            new { r = new { title = "T", years = new[] { 1, 2 } } }))
            .ShouldBe("""{"describe":"T 1+2 Fiction"}""");
        (await library.Data("""query ($y: Int!) { describe(request: { title: "a", years: [3, $y], genre: NON_FICTION }) }""", new { y = 4 }))
            .ShouldBe("""{"describe":"a 3+4 NonFiction"}""");
    }

    [Fact]
    public async Task Executor_hides_what_unexpected_exceptions_say()
    {
        var answer = await library.Ask("{ break refuse }");

        answer.GetProperty("data").GetRawText().ShouldBe("null");
        var errors = answer.GetProperty("errors").EnumerateArray().ToArray();
        errors[0].GetProperty("message").GetString().ShouldBe("Internal error");
        errors[0].GetProperty("path").GetRawText().ShouldBe("""["break"]""");
        errors[1].GetProperty("message").GetString().ShouldBe("Not like this.");
        errors[1].GetProperty("extensions").GetProperty("code").GetString().ShouldBe("REFUSED");
        answer.GetRawText().ShouldNotContain("secret");
    }

    [Fact]
    public async Task Executor_answers_introspection()
    {
        var data = await library.Data("""{ __schema { queryType { name } } __type(name: "Genre") { kind enumValues { name } all: enumValues(includeDeprecated: true) { name deprecationReason } } }""");

        data.ShouldBe("""{"__schema":{"queryType":{"name":"Query"}},"__type":{"kind":"ENUM","enumValues":[{"name":"FICTION"},{"name":"NON_FICTION"}],"all":[{"name":"FICTION","deprecationReason":null},{"name":"NON_FICTION","deprecationReason":null},{"name":"FACT","deprecationReason":"Use NON_FICTION."}]}}""");
    }

    public void Dispose() => library.Dispose();
}
