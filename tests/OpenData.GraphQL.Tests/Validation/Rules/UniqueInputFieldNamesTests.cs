namespace OpenData.GraphQL.Tests.Validation.Rules;

public sealed class UniqueInputFieldNamesTests
{
    private const string Rule = "UniqueInputFieldNames";

    [Theory]
    [InlineData("{ works(where: { key: 1, price: { below: 1 } }) { id } book { chapters(filter: { and: [{ number: 1 }, { number: 2 }] }) { number } } }")]
    public void Accepts_what_keeps_the_rule(string document) => LibraryDocument.Errors(Rule, document).ShouldBeEmpty();

    [Theory]
    [InlineData(
        "{ works(where: { key: 1, key: 2, price: { below: 1, below: 2, below: 3 } }) { id } }",
        "There can be only one input field named \"key\". (1:18, 1:26)",
        "There can be only one input field named \"below\". (1:43, 1:53)",
        "There can be only one input field named \"below\". (1:43, 1:63)")]
    [InlineData(
        "query ($a: ChapterFilter = { and: [{ number: 1, number: 1 }], number: 1, number: 2 }) { __typename }",
        "There can be only one input field named \"number\". (1:38, 1:49)",
        "There can be only one input field named \"number\". (1:63, 1:74)")]
    public void Refuses_what_breaks_the_rule(string document, params string[] errors) =>
        LibraryDocument.Errors(Rule, document).ShouldBe(errors);
}
