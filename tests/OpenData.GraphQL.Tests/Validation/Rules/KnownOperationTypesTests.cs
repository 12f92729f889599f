namespace OpenData.GraphQL.Tests.Validation.Rules;

public sealed class KnownOperationTypesTests
{
    private const string Rule = "KnownOperationTypes";

    [Theory]
    [InlineData("{ person { id } }")]
    [InlineData("query Q { person { id } }")]
    public void Accepts_what_keeps_the_rule(string document) => LibraryDocument.Errors(Rule, document).ShouldBeEmpty();

    [Theory]
    [InlineData(
        "mutation { a }",
        "The mutation operation is not supported by the schema. (1:1)")]
    [InlineData(
        "subscription S { a }",
        "The subscription operation is not supported by the schema. (1:1)")]
    public void Refuses_what_breaks_the_rule(string document, params string[] errors) =>
        LibraryDocument.Errors(Rule, document).ShouldBe(errors);
}
