namespace OpenData.GraphQL.Tests.Validation.Rules;

public sealed class FieldsOnCorrectTypeTests
{
    private const string Rule = "FieldsOnCorrectType";

    [Theory]
    [InlineData("{ person { id __typename } __schema { description } __type(name: \"Book\") { name } }")]
    [InlineData("{ item(id: 1) { __typename ... on Book { isbn } } }")]
    [InlineData("{ person { ... on Nope { deeper } } }")]
    public void Accepts_what_keeps_the_rule(string document) => LibraryDocument.Errors(Rule, document).ShouldBeEmpty();

    [Theory]
    [InlineData(
        "{ person { title } }",
        "Cannot query field \"title\" on type \"Person\". (1:12)")]
    [InlineData(
        "{ book { isbm autors { id } } }",
        "Cannot query field \"isbm\" on type \"Book\". Did you mean \"isbn\"? (1:10)",
        "Cannot query field \"autors\" on type \"Book\". Did you mean \"authors\"? (1:15)")]
    [InlineData(
        "{ works { isbn pages } }",
        "Cannot query field \"isbn\" on type \"Work\". Did you mean to use an inline fragment on \"Book\"? (1:11)",
        "Cannot query field \"pages\" on type \"Work\". Did you mean to use an inline fragment on \"Book\" or \"Film\"? (1:16)")]
    [InlineData(
        "{ item(id: 1) { id } }",
        "Cannot query field \"id\" on type \"Item\". Did you mean to use an inline fragment on \"Node\", \"Work\", \"Book\", \"Film\", or \"Person\"? (1:17)")]
    [InlineData(
        "{ item(id: 1) { title nothing } }",
        "Cannot query field \"title\" on type \"Item\". Did you mean to use an inline fragment on \"Work\", \"Book\", or \"Film\"? (1:17)",
        "Cannot query field \"nothing\" on type \"Item\". (1:23)")]
    [InlineData(
        "{ person { a: nme } }",
        "Cannot query field \"nme\" on type \"Person\". Did you mean \"name\"? (1:12)")]
    [InlineData(
        "{ unknown { a { b } } }",
        "Cannot query field \"unknown\" on type \"Query\". (1:3)")]
    [InlineData(
        "{ person { __schema { description } } }",
        "Cannot query field \"__schema\" on type \"Person\". (1:12)")]
    [InlineData(
        "{ book { ... { is } ... on Film { is } } }",
        "Cannot query field \"is\" on type \"Book\". Did you mean \"id\"? (1:16)",
        "Cannot query field \"is\" on type \"Film\". Did you mean \"id\"? (1:35)")]
    public void Refuses_what_breaks_the_rule(string document, params string[] errors) =>
        LibraryDocument.Errors(Rule, document).ShouldBe(errors);
}
