namespace OpenData.GraphQL.Tests.Validation.Rules;

public sealed class UniqueArgumentNamesTests
{
    private const string Rule = "UniqueArgumentNames";

    [Theory]
    [InlineData("{ works(first: 1, ids: []) { title(short: true) } }")]
    public void Accepts_what_keeps_the_rule(string document) => LibraryDocument.Errors(Rule, document).ShouldBeEmpty();

    [Theory]
    [InlineData(
        "{ works(first: 1, ids: [], first: 2, first: 3, ids: []) { id @level(value: 1, tag: \"a\", value: 2) } }",
        "There can be only one argument named \"first\". (1:9, 1:28, 1:38)",
        "There can be only one argument named \"ids\". (1:19, 1:48)",
        "There can be only one argument named \"value\". (1:69, 1:89)")]
    public void Refuses_what_breaks_the_rule(string document, params string[] errors) =>
        LibraryDocument.Errors(Rule, document).ShouldBe(errors);
}
