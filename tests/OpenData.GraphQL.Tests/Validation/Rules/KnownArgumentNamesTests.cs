namespace OpenData.GraphQL.Tests.Validation.Rules;

public sealed class KnownArgumentNamesTests
{
    private const string Rule = "KnownArgumentNames";

    [Theory]
    [InlineData("{ book { title(short: true) price(currency: EUR) } }")]
    [InlineData("{ unknown(a: 1) { b(c: 2) } film @unknown(a: 1) { id } }")]
    [InlineData("{ film @skip(if: true) { id } }")]
    public void Accepts_what_keeps_the_rule(string document) => LibraryDocument.Errors(Rule, document).ShouldBeEmpty();

    [Theory]
    [InlineData(
        "{ book { title(shot: true, other: 1) isbn(a: 1) } }",
        "Unknown argument \"shot\" on field \"Book.title\". Did you mean \"short\"? (1:16)",
        "Unknown argument \"other\" on field \"Book.title\". (1:28)",
        "Unknown argument \"a\" on field \"Book.isbn\". (1:43)")]
    [InlineData(
        "{ film @skip(iff: true, if: true, unless: false) { id @level(value: 1, tagg: \"x\") } }",
        "Unknown argument \"iff\" on directive \"@skip\". Did you mean \"if\"? (1:14)",
        "Unknown argument \"unless\" on directive \"@skip\". (1:35)",
        "Unknown argument \"tagg\" on directive \"@level\". Did you mean \"tag\"? (1:72)")]
    [InlineData(
        "{ works(frist: 1, wher: {}, zzz: 1) { title(short: true, nope: [1]) } __type(nam: \"x\") { name } person { __typename(a: 1) } }",
        "Unknown argument \"frist\" on field \"Query.works\". Did you mean \"first\"? (1:9)",
        "Unknown argument \"wher\" on field \"Query.works\". Did you mean \"where\"? (1:19)",
        "Unknown argument \"zzz\" on field \"Query.works\". (1:29)",
        "Unknown argument \"nope\" on field \"Work.title\". (1:58)",
        "Unknown argument \"nam\" on field \"<meta>.__type\". Did you mean \"name\"? (1:78)",
        "Unknown argument \"a\" on field \"<meta>.__typename\". (1:117)")]
    public void Refuses_what_breaks_the_rule(string document, params string[] errors) =>
        LibraryDocument.Errors(Rule, document).ShouldBe(errors);
}
