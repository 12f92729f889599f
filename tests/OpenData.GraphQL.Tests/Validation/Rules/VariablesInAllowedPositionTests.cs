namespace OpenData.GraphQL.Tests.Validation.Rules;

public sealed class VariablesInAllowedPositionTests
{
    private const string Rule = "VariablesInAllowedPosition";

    [Theory]
    [InlineData("query ($a: Int!, $b: [ID!]!, $c: ID!) { works(first: $a, ids: $b) { id } node(id: $c) { id } x: works(ids: [$c]) { id } }")]
    [InlineData("query ($a: Int = 1, $b: Int) { search(text: \"a\", limit: $a) { __typename } x: search(text: \"a\", limit: $b) { __typename } }")]
    [InlineData("query ($a: Float!) { book(price: { below: $a }) { id } }")]
    [InlineData("query ($a: Int!) { values(list: [$a], matrix: [[$a]]) }")]
    [InlineData("query ($a: Boolean = false) { film @skip(if: $a) { id } }")]
    [InlineData("query ($a: Int) { unknown(a: $a) book { chapters(filter: { least: $a }) { number } } }")]
    public void Accepts_what_keeps_the_rule(string document) => LibraryDocument.Errors(Rule, document).ShouldBeEmpty();

    [Theory]
    [InlineData(
        "query ($a: ID) { node(id: $a) { id } }",
        "Variable \"$a\" of type \"ID\" used in position expecting type \"ID!\". (1:8, 1:27)")]
    [InlineData(
        "query ($a: String, $b: [ID]) { works(first: $a, ids: $b) { id } }",
        "Variable \"$a\" of type \"String\" used in position expecting type \"Int\". (1:8, 1:45)",
        "Variable \"$b\" of type \"[ID]\" used in position expecting type \"[ID!]\". (1:20, 1:54)")]
    [InlineData(
        "query ($a: Int, $b: ID = null) { values(list: $a, matrix: [[$a]]) node(id: $b) { id } }",
        "Variable \"$a\" of type \"Int\" used in position expecting type \"[Int]\". (1:8, 1:47)",
        "Variable \"$a\" of type \"Int\" used in position expecting type \"Int!\". (1:8, 1:61)",
        "Variable \"$b\" of type \"ID\" used in position expecting type \"ID!\". (1:17, 1:76)")]
    [InlineData(
        "query Q($a: Boolean) { film @skip(if: $a) { id } ...F } query R($a: Int!) { ...F } fragment F on Query { works(where: { key: $a }) { id } }",
        "Variable \"$a\" of type \"Boolean\" used in position expecting type \"Boolean!\". (1:9, 1:39)",
        "Variable \"$a\" of type \"Boolean\" used in position expecting type \"ID!\". (1:9, 1:126)",
        "Variable \"$a\" of type \"Int!\" used in position expecting type \"ID!\". (1:65, 1:126)")]
    [InlineData(
        "query ($a: Float) { book(price: { below: $a }) { id } }",
        "Variable \"$a\" is of type \"Float\" but must be non-nullable to be used for OneOf Input Object \"PriceRange\". (1:8, 1:42)")]
    [InlineData(
        "query ($a: [Int]!, $b: Format!) { values(list: $a, matrix: $a, int: $b) }",
        "Variable \"$a\" of type \"[Int]!\" used in position expecting type \"[[Int!]!]\". (1:8, 1:60)",
        "Variable \"$b\" of type \"Format!\" used in position expecting type \"Int\". (1:20, 1:69)")]
    public void Refuses_what_breaks_the_rule(string document, params string[] errors) =>
        LibraryDocument.Errors(Rule, document).ShouldBe(errors);

    // The reference implementation overlooks @oneOf here; specification §5.8.5 does not.
    [Theory]
    [InlineData("query ($a: Float) { works(where: { key: 1, price: { below: $a } }) { id } }")]
    [InlineData("query ($a: Float) { works(where: { key: 1, price: { exactly: $a } }) { id } }")]
    public void Refuses_a_nullable_variable_as_the_one_field_of_an_input_object(string document) =>
        LibraryDocument.Errors(Rule, document).ShouldHaveSingleItem()
            .ShouldStartWith("Variable \"$a\" is of type \"Float\" but must be non-nullable");
}
