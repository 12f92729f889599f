namespace OpenData.GraphQL.Tests.Validation.Rules;

public sealed class LoneAnonymousOperationTests
{
    private const string Rule = "LoneAnonymousOperation";

    [Theory]
    [InlineData("{ person { id } }")]
    [InlineData("{ ...F } fragment F on Query { person { id } }")]
    [InlineData("query A { film { id } } query B { film { id } }")]
    public void Accepts_what_keeps_the_rule(string document) => LibraryDocument.Errors(Rule, document).ShouldBeEmpty();

    [Theory]
    [InlineData(
        "{ person { id } } { film { id } }",
        "This anonymous operation must be the only defined operation. (1:1)",
        "This anonymous operation must be the only defined operation. (1:19)")]
    [InlineData(
        "{ person { id } } query Q { film { id } }",
        "This anonymous operation must be the only defined operation. (1:1)")]
    public void Refuses_what_breaks_the_rule(string document, params string[] errors) =>
        LibraryDocument.Errors(Rule, document).ShouldBe(errors);
}
