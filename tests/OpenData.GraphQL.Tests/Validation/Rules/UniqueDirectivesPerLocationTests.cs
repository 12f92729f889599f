namespace OpenData.GraphQL.Tests.Validation.Rules;

public sealed class UniqueDirectivesPerLocationTests
{
    private const string Rule = "UniqueDirectivesPerLocation";

    [Theory]
    [InlineData("{ film @mark @mark @mark(tag: \"a\") { id @unknown @unknown } }")]
    [InlineData("{ film @skip(if: false) { id @skip(if: false) } }")]
    public void Accepts_what_keeps_the_rule(string document) => LibraryDocument.Errors(Rule, document).ShouldBeEmpty();

    [Theory]
    [InlineData(
        "query Q @onQuery @mark @onQuery { film @skip(if: true) @include(if: true) @skip(if: false) @skip(if: false) { ... @include(if: true) @include(if: true) { id } } }",
        "The directive \"@onQuery\" can only be used once at this location. (1:9, 1:24)",
        "The directive \"@skip\" can only be used once at this location. (1:40, 1:75)",
        "The directive \"@skip\" can only be used once at this location. (1:40, 1:92)",
        "The directive \"@include\" can only be used once at this location. (1:115, 1:134)")]
    public void Refuses_what_breaks_the_rule(string document, params string[] errors) =>
        LibraryDocument.Errors(Rule, document).ShouldBe(errors);
}
