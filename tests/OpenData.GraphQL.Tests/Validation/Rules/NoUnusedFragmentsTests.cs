namespace OpenData.GraphQL.Tests.Validation.Rules;

public sealed class NoUnusedFragmentsTests
{
    private const string Rule = "NoUnusedFragments";

    [Theory]
    [InlineData("{ ...A } fragment A on Query { ...B } fragment B on Query { film { id } }")]
    [InlineData("query A { ...A } query B { ...B } fragment A on Query { film { id } } fragment B on Query { film { id } }")]
    public void Accepts_what_keeps_the_rule(string document) => LibraryDocument.Errors(Rule, document).ShouldBeEmpty();

    [Theory]
    [InlineData(
        "{ film { id } } fragment A on Query { ...B } fragment B on Query { film { id } }",
        "Fragment \"A\" is never used. (1:17)",
        "Fragment \"B\" is never used. (1:46)")]
    [InlineData(
        "{ ...A } fragment A on Query { film { id } } fragment B on Query { ...C } fragment C on Query { ...B }",
        "Fragment \"B\" is never used. (1:46)",
        "Fragment \"C\" is never used. (1:75)")]
    [InlineData(
        "fragment A on Query { film { id } }",
        "Fragment \"A\" is never used. (1:1)")]
    public void Refuses_what_breaks_the_rule(string document, params string[] errors) =>
        LibraryDocument.Errors(Rule, document).ShouldBe(errors);
}
