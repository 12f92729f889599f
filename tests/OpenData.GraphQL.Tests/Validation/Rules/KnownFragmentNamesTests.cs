namespace OpenData.GraphQL.Tests.Validation.Rules;

public sealed class KnownFragmentNamesTests
{
    private const string Rule = "KnownFragmentNames";

    [Theory]
    [InlineData("{ ...A ... on Query { ...A } } fragment A on Query { film { id } }")]
    public void Accepts_what_keeps_the_rule(string document) => LibraryDocument.Errors(Rule, document).ShouldBeEmpty();

    [Theory]
    [InlineData(
        "{ ...A film { ...B ... on Film { ...C } } } fragment A on Query { ...D }",
        "Unknown fragment \"B\". (1:18)",
        "Unknown fragment \"C\". (1:37)",
        "Unknown fragment \"D\". (1:70)")]
    public void Refuses_what_breaks_the_rule(string document, params string[] errors) =>
        LibraryDocument.Errors(Rule, document).ShouldBe(errors);
}
