namespace OpenData.GraphQL.Tests.Validation.Rules;

public sealed class UniqueFragmentNamesTests
{
    private const string Rule = "UniqueFragmentNames";

    [Theory]
    [InlineData("{ ...A ...B } fragment A on Query { film { id } } fragment B on Query { film { id } }")]
    [InlineData("{ ... on Query { film { id } } ... on Query { film { id } } }")]
    public void Accepts_what_keeps_the_rule(string document) => LibraryDocument.Errors(Rule, document).ShouldBeEmpty();

    [Theory]
    [InlineData(
        "{ ...A } fragment A on Query { film { id } } fragment A on Query { film { id } }",
        "There can be only one fragment named \"A\". (1:19, 1:55)")]
    public void Refuses_what_breaks_the_rule(string document, params string[] errors) =>
        LibraryDocument.Errors(Rule, document).ShouldBe(errors);
}
