namespace OpenData.GraphQL.Tests.Validation.Rules;

public sealed class FragmentsOnCompositeTypesTests
{
    private const string Rule = "FragmentsOnCompositeTypes";

    [Theory]
    [InlineData("{ item(id: 1) { ... on Book { id } ... on Node { id } ... { __typename } ...F } } fragment F on Item { __typename }")]
    [InlineData("{ node(id: 1) { ... on Unknown { id } } }")]
    public void Accepts_what_keeps_the_rule(string document) => LibraryDocument.Errors(Rule, document).ShouldBeEmpty();

    [Theory]
    [InlineData(
        "{ item(id: 1) { ... on Format { id } ...F } } fragment F on WorkFilter { id }",
        "Fragment cannot condition on non composite type \"Format\". (1:24)",
        "Fragment \"F\" cannot condition on non composite type \"WorkFilter\". (1:61)")]
    [InlineData(
        "{ person { ... on String { id } } }",
        "Fragment cannot condition on non composite type \"String\". (1:19)")]
    public void Refuses_what_breaks_the_rule(string document, params string[] errors) =>
        LibraryDocument.Errors(Rule, document).ShouldBe(errors);
}
