namespace OpenData.GraphQL.Tests.Validation.Rules;

public sealed class VariablesAreInputTypesTests
{
    private const string Rule = "VariablesAreInputTypes";

    [Theory]
    [InlineData("query ($a: Int, $b: [Format!]!, $c: PriceRange, $d: Unknown) { __typename }")]
    public void Accepts_what_keeps_the_rule(string document) => LibraryDocument.Errors(Rule, document).ShouldBeEmpty();

    [Theory]
    [InlineData(
        "query ($a: Book, $b: [[Item!]]!, $c: Node) { __typename }",
        "Variable \"$a\" cannot be non-input type \"Book\". (1:12)",
        "Variable \"$b\" cannot be non-input type \"[[Item!]]!\". (1:22)",
        "Variable \"$c\" cannot be non-input type \"Node\". (1:38)")]
    public void Refuses_what_breaks_the_rule(string document, params string[] errors) =>
        LibraryDocument.Errors(Rule, document).ShouldBe(errors);
}
