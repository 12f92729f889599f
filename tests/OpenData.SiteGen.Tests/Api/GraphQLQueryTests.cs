using System.Text;
using System.Text.RegularExpressions;
using OpenData.SiteGen.Api;

namespace OpenData.SiteGen.Tests.Api;

public sealed partial class GraphQLQueryTests
{
    public static TheoryData<string> Names => [.. QueryFiles().Select(file => Path.GetFileNameWithoutExtension(file)!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Holds_each_fragment_it_uses_once_and_no_other(string name)
    {
        var text = GraphQLQuery.Of(name).Text;

        Defined().Matches(text).Select(match => match.Groups[1].Value).Order()
            .ShouldBe(Used().Matches(text).Select(match => match.Groups[1].Value).Distinct().Order());
        text.ShouldMatch($@"^query {name}\b");
    }

    [Fact]
    public void Names_the_file_that_is_missing() =>
        Should.Throw<FileNotFoundException>(() => GraphQLQuery.Of("Nothing")).Message.ShouldContain("Nothing.graphql");

    [Fact]
    public void Asks_for_many_rows_with_the_fragments_of_one()
    {
        var query = new GraphQLQuery("Commune", "query Commune($lang: Language!, $id: ID!) {\n  place(id: $id) { ...CommunePage }\n}\n\nfragment CommunePage on Place { id }\n");

        query.ForNodes().ShouldBe(new GraphQLQuery(
            "CommuneBatch",
            "query CommuneBatch($lang: Language!, $ids: [ID!]!) { nodes(ids: $ids) { ...CommunePage } }\n\nfragment CommunePage on Place { id }\n"));
    }

    [Fact]
    public void Answers_the_question_about_one_row_with_the_row_of_many()
    {
        var answer = new GraphQLQuery("A", "query A($id: ID!) { place(id: $id) { ...P } }\nfragment P on Place { id }").AnswerWith("""{"id":"đ"}"""u8, out var start);

        Encoding.UTF8.GetString(answer).ShouldBe("""{"data":{"place":{"id":"đ"}}}""");
        Encoding.UTF8.GetString(answer.AsSpan(start)).ShouldStartWith("""{"id":"đ"}""");
    }

    [Theory]
    [InlineData("query A($id: ID!) { place(id: $id) { ...P } facts { nodes { id } } }")]
    [InlineData("query A($lang: Language!) { sources { nodes { id } } }")]
    public void Refuses_to_ask_for_many_rows_where_a_query_asks_for_something_else(string text) =>
        Should.Throw<FormatException>(() => new GraphQLQuery("A", text).ForNodes()).Message.ShouldContain("queries/A.graphql");

    private static IEnumerable<string> QueryFiles() =>
        typeof(GraphQLQuery).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".graphql", StringComparison.Ordinal) && Read(name).StartsWith("query", StringComparison.Ordinal));

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(GraphQLQuery).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"^fragment (\w+) on", RegexOptions.Multiline)]
    private static partial Regex Defined();

    [GeneratedRegex(@"\.\.\.(\w+)")]
    private static partial Regex Used();
}
