namespace OpenData.GraphQL.Tests.Validation.Rules;

public sealed class NoUndefinedVariablesTests
{
    private const string Rule = "NoUndefinedVariables";

    [Theory]
    [InlineData("query ($a: Int, $b: ID!) { works(first: $a) { id } ...F } fragment F on Query { node(id: $b) { id } }")]
    [InlineData("query ($f: [Format!]) { works(where: { key: 1, formats: $f }) { id } }")]
    [InlineData("query ($a: Boolean!) { film @skip(if: $a) { id } }")]
    public void Accepts_what_keeps_the_rule(string document) => LibraryDocument.Errors(Rule, document).ShouldBeEmpty();

    [Theory]
    [InlineData(
        "{ works(first: $a) { id } }",
        "Variable \"$a\" is not defined. (1:16, 1:1)")]
    [InlineData(
        "query Q($a: Int) { works(first: $b, where: { key: $c, formats: [$d] }) { id } }",
        "Variable \"$b\" is not defined by operation \"Q\". (1:33, 1:1)",
        "Variable \"$c\" is not defined by operation \"Q\". (1:51, 1:1)",
        "Variable \"$d\" is not defined by operation \"Q\". (1:65, 1:1)")]
    [InlineData(
        "query Q { ...F } query R($a: Int) { ...F } fragment F on Query { works(first: $a) { id } ...G } fragment G on Query { node(id: $b) @include(if: $c) { id } }",
        "Variable \"$a\" is not defined by operation \"Q\". (1:79, 1:1)",
        "Variable \"$b\" is not defined by operation \"Q\". (1:128, 1:1)",
        "Variable \"$c\" is not defined by operation \"Q\". (1:145, 1:1)",
        "Variable \"$b\" is not defined by operation \"R\". (1:128, 1:18)",
        "Variable \"$c\" is not defined by operation \"R\". (1:145, 1:18)")]
    public void Refuses_what_breaks_the_rule(string document, params string[] errors) =>
        LibraryDocument.Errors(Rule, document).ShouldBe(errors);
}
