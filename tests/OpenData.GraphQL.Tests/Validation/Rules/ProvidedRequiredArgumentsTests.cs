namespace OpenData.GraphQL.Tests.Validation.Rules;

public sealed class ProvidedRequiredArgumentsTests
{
    private const string Rule = "ProvidedRequiredArguments";

    [Theory]
    [InlineData("{ node(id: 1) { id } search(text: \"a\") { __typename } film @skip(if: true) { id } book { price title } }")]
    [InlineData("{ node(idd: 1, id: null) { id } }")]
    public void Accepts_what_keeps_the_rule(string document) => LibraryDocument.Errors(Rule, document).ShouldBeEmpty();

    [Theory]
    [InlineData(
        "{ node { id } film { minutes @skip } search(limit: 1) { __typename } __type { name } }",
        "Argument \"Query.node(id:)\" of type \"ID!\" is required, but it was not provided. (1:3)",
        "Argument \"@skip(if:)\" of type \"Boolean!\" is required, but it was not provided. (1:30)",
        "Argument \"Film.minutes(rounded:)\" of type \"Boolean!\" is required, but it was not provided. (1:22)",
        "Argument \"Query.search(text:)\" of type \"String!\" is required, but it was not provided. (1:38)",
        "Argument \"<meta>.__type(name:)\" of type \"String!\" is required, but it was not provided. (1:70)")]
    [InlineData(
        "{ film { a: minutes(round: true) title @level(tag: \"x\") } }",
        "Argument \"Film.minutes(rounded:)\" of type \"Boolean!\" is required, but it was not provided. (1:10)",
        "Argument \"@level(value:)\" of type \"Int!\" is required, but it was not provided. (1:40)")]
    public void Refuses_what_breaks_the_rule(string document, params string[] errors) =>
        LibraryDocument.Errors(Rule, document).ShouldBe(errors);
}
