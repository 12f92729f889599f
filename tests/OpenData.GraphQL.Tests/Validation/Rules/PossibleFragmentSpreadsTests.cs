namespace OpenData.GraphQL.Tests.Validation.Rules;

public sealed class PossibleFragmentSpreadsTests
{
    private const string Rule = "PossibleFragmentSpreads";

    [Theory]
    [InlineData("{ book { ... on Book { id } ... on Work { id } ... on Item { __typename } ... { id } } }")]
    [InlineData("{ works { ... on Node { id } ... on Film { id } } printed { ... on Item { __typename } } }")]
    [InlineData("{ node(id: 1) { ...F } } fragment F on Printed { __typename }")]
    [InlineData("{ book { ... on Unknown { id } ... on Int { id } ...Missing } }")]
    public void Accepts_what_keeps_the_rule(string document) => LibraryDocument.Errors(Rule, document).ShouldBeEmpty();

    [Theory]
    [InlineData(
        "{ book { ... on Film { id } ...F } } fragment F on Person { id }",
        "Fragment cannot be spread here as objects of type \"Book\" can never be of type \"Film\". (1:10)",
        "Fragment \"F\" cannot be spread here as objects of type \"Book\" can never be of type \"Person\". (1:29)")]
    [InlineData(
        "{ works { ... on Person { id } ... on Chapter { number } } }",
        "Fragment cannot be spread here as objects of type \"Work\" can never be of type \"Person\". (1:11)",
        "Fragment cannot be spread here as objects of type \"Work\" can never be of type \"Chapter\". (1:32)")]
    [InlineData(
        "{ printed { ... on Film { id } ... on Person { id } } }",
        "Fragment cannot be spread here as objects of type \"Printed\" can never be of type \"Film\". (1:13)",
        "Fragment cannot be spread here as objects of type \"Printed\" can never be of type \"Person\". (1:32)")]
    [InlineData(
        "{ person { ...F } } fragment F on Printed { __typename }",
        "Fragment \"F\" cannot be spread here as objects of type \"Person\" can never be of type \"Printed\". (1:12)")]
    public void Refuses_what_breaks_the_rule(string document, params string[] errors) =>
        LibraryDocument.Errors(Rule, document).ShouldBe(errors);
}
