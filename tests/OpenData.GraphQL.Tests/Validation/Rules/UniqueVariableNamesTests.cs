namespace OpenData.GraphQL.Tests.Validation.Rules;

public sealed class UniqueVariableNamesTests
{
    private const string Rule = "UniqueVariableNames";

    [Theory]
    [InlineData("query A($x: Int, $y: Int) { __typename } query B($x: Int) { __typename }")]
    public void Accepts_what_keeps_the_rule(string document) => LibraryDocument.Errors(Rule, document).ShouldBeEmpty();

    [Theory]
    [InlineData(
        "query A($x: Int, $x: Int, $y: Int, $x: String) { __typename } query B($y: Int, $y: Int) { __typename }",
        "There can be only one variable named \"$x\". (1:10, 1:19, 1:37)",
        "There can be only one variable named \"$y\". (1:72, 1:81)")]
    public void Refuses_what_breaks_the_rule(string document, params string[] errors) =>
        LibraryDocument.Errors(Rule, document).ShouldBe(errors);
}
