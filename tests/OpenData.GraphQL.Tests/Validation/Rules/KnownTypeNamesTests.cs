namespace OpenData.GraphQL.Tests.Validation.Rules;

public sealed class KnownTypeNamesTests
{
    private const string Rule = "KnownTypeNames";

    [Theory]
    [InlineData("query ($a: String, $b: [Int!]!, $c: WorkFilter) { person { ... on Person { id } ...F } } fragment F on __Type { name }")]
    public void Accepts_what_keeps_the_rule(string document) => LibraryDocument.Errors(Rule, document).ShouldBeEmpty();

    [Theory]
    [InlineData(
        "query ($a: Strin) { person { ... on Preson { id } ...F } } fragment F on Bok { id }",
        "Unknown type \"Strin\". Did you mean \"String\"? (1:12)",
        "Unknown type \"Preson\". Did you mean \"Person\"? (1:37)",
        "Unknown type \"Bok\". Did you mean \"Book\" or \"Work\"? (1:74)")]
    [InlineData(
        "{ person { ... on Zebra { id } } }",
        "Unknown type \"Zebra\". (1:19)")]
    [InlineData(
        "query ($a: [[Nope!]]!) { __typename }",
        "Unknown type \"Nope\". Did you mean \"Node\"? (1:14)")]
    public void Refuses_what_breaks_the_rule(string document, params string[] errors) =>
        LibraryDocument.Errors(Rule, document).ShouldBe(errors);
}
