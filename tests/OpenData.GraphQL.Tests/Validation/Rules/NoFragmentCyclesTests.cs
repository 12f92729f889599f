namespace OpenData.GraphQL.Tests.Validation.Rules;

public sealed class NoFragmentCyclesTests
{
    private const string Rule = "NoFragmentCycles";

    [Theory]
    [InlineData("{ ...A ...B } fragment A on Query { ...B ...B } fragment B on Query { film { id } }")]
    [InlineData("{ ...A } fragment A on Query { ...Missing }")]
    public void Accepts_what_keeps_the_rule(string document) => LibraryDocument.Errors(Rule, document).ShouldBeEmpty();

    [Theory]
    [InlineData(
        "{ ...A } fragment A on Query { film { id } ...A }",
        "Cannot spread fragment \"A\" within itself. (1:44)")]
    [InlineData(
        "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
        "Cannot spread fragment \"A\" within itself via \"B\". (1:32, 1:61)")]
    [InlineData(
        "{ film { ...A } } fragment A on Film { related { ...A ... on Film { ...A } } }",
        "Cannot spread fragment \"A\" within itself. (1:50)",
        "Cannot spread fragment \"A\" within itself. (1:69)")]
    [InlineData(
        "{ ...A } fragment A on Query { ...B ...C } fragment B on Query { ...D } fragment C on Query { ...D } fragment D on Query { ...A ...B }",
        "Cannot spread fragment \"A\" within itself via \"B\", \"D\". (1:32, 1:66, 1:124)",
        "Cannot spread fragment \"B\" within itself via \"D\". (1:66, 1:129)")]
    public void Refuses_what_breaks_the_rule(string document, params string[] errors) =>
        LibraryDocument.Errors(Rule, document).ShouldBe(errors);
}
