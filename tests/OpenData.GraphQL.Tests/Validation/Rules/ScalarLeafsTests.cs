namespace OpenData.GraphQL.Tests.Validation.Rules;

public sealed class ScalarLeafsTests
{
    private const string Rule = "ScalarLeafs";

    [Theory]
    [InlineData("{ person { id } values }")]
    [InlineData("{ book { format price } }")]
    [InlineData("{ unknown { x } }")]
    public void Accepts_what_keeps_the_rule(string document) => LibraryDocument.Errors(Rule, document).ShouldBeEmpty();

    [Theory]
    [InlineData(
        "{ person }",
        "Field \"person\" of type \"Person\" must have a selection of subfields. Did you mean \"person { ... }\"? (1:3)")]
    [InlineData(
        "{ works }",
        "Field \"works\" of type \"[Work!]!\" must have a selection of subfields. Did you mean \"works { ... }\"? (1:3)")]
    [InlineData(
        "{ book { format { id } price(currency: EUR) { amount } } }",
        "Field \"format\" must not have a selection since type \"Format\" has no subfields. (1:17)",
        "Field \"price\" must not have a selection since type \"Float\" has no subfields. (1:45)")]
    [InlineData(
        "{ values { sub } item(id: 1) }",
        "Field \"values\" must not have a selection since type \"Boolean\" has no subfields. (1:10)",
        "Field \"item\" of type \"Item\" must have a selection of subfields. Did you mean \"item { ... }\"? (1:18)")]
    public void Refuses_what_breaks_the_rule(string document, params string[] errors) =>
        LibraryDocument.Errors(Rule, document).ShouldBe(errors);
}
