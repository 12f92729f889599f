namespace OpenData.GraphQL.Tests.Validation.Rules;

public sealed class UniqueOperationNamesTests
{
    private const string Rule = "UniqueOperationNames";

    [Theory]
    [InlineData("{ person { id } }")]
    [InlineData("query A { person { id } } query B { person { id } }")]
    [InlineData("query A { ...A } fragment A on Query { person { id } }")]
    public void Accepts_what_keeps_the_rule(string document) => LibraryDocument.Errors(Rule, document).ShouldBeEmpty();

    [Theory]
    [InlineData(
        "query A { person { id } } query A { film { id } }",
        "There can be only one operation named \"A\". (1:7, 1:33)")]
    [InlineData(
        "query A { person { id } } query A { film { id } } query A { book { id } }",
        "There can be only one operation named \"A\". (1:7, 1:33)",
        "There can be only one operation named \"A\". (1:7, 1:57)")]
    public void Refuses_what_breaks_the_rule(string document, params string[] errors) =>
        LibraryDocument.Errors(Rule, document).ShouldBe(errors);
}
