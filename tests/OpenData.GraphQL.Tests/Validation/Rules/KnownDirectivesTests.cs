namespace OpenData.GraphQL.Tests.Validation.Rules;

public sealed class KnownDirectivesTests
{
    private const string Rule = "KnownDirectives";

    [Theory]
    [InlineData("query Q($a: Int @mark) @onQuery @mark { film @skip(if: true) @mark { ...F @include(if: true) ... @mark { id } } } fragment F on Film @mark { id }")]
    public void Accepts_what_keeps_the_rule(string document) => LibraryDocument.Errors(Rule, document).ShouldBeEmpty();

    [Theory]
    [InlineData(
        "query Q($a: Int @skip(if: true)) @include(if: true) { film @onQuery { ...F @level(value: 1) ... @unknown { id @deprecated } } } fragment F on Film @onQuery { id }",
        "Directive \"@skip\" may not be used on VARIABLE_DEFINITION. (1:17)",
        "Directive \"@include\" may not be used on QUERY. (1:34)",
        "Directive \"@onQuery\" may not be used on FIELD. (1:60)",
        "Directive \"@level\" may not be used on FRAGMENT_SPREAD. (1:76)",
        "Unknown directive \"@unknown\". (1:97)",
        "Directive \"@deprecated\" may not be used on FIELD. (1:111)",
        "Directive \"@onQuery\" may not be used on FRAGMENT_DEFINITION. (1:148)")]
    [InlineData(
        "mutation @onQuery { a } subscription @mark { a }",
        "Directive \"@onQuery\" may not be used on MUTATION. (1:10)",
        "Directive \"@mark\" may not be used on SUBSCRIPTION. (1:38)")]
    public void Refuses_what_breaks_the_rule(string document, params string[] errors) =>
        LibraryDocument.Errors(Rule, document).ShouldBe(errors);
}
