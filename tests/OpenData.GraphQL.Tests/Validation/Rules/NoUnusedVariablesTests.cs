namespace OpenData.GraphQL.Tests.Validation.Rules;

public sealed class NoUnusedVariablesTests
{
    private const string Rule = "NoUnusedVariables";

    [Theory]
    [InlineData("query ($a: Int) { ...F } fragment F on Query { ...G } fragment G on Query { works(first: $a) { id } }")]
    [InlineData("query ($a: Boolean!) { film @skip(if: $a) { id } }")]
    public void Accepts_what_keeps_the_rule(string document) => LibraryDocument.Errors(Rule, document).ShouldBeEmpty();

    [Theory]
    [InlineData(
        "query ($a: Int, $b: Int = 1) { works(first: $b) { id } }",
        "Variable \"$a\" is never used. (1:8)")]
    [InlineData(
        "query Q($a: Int) { ...F } query R { ...F works(first: $a) { id } } fragment F on Query { film { id } }",
        "Variable \"$a\" is never used in operation \"Q\". (1:9)")]
    public void Refuses_what_breaks_the_rule(string document, params string[] errors) =>
        LibraryDocument.Errors(Rule, document).ShouldBe(errors);
}
