namespace OpenData.GraphQL.Tests.Validation.Rules;

public sealed class MaxIntrospectionDepthTests
{
    private const string Rule = "MaxIntrospectionDepth";

    private const string Refusal = "Maximum introspection depth exceeded. The limit on lists of types inside lists of types is 2, and this request reaches 3. "
        + "Ask for the fields of a type with '__type(name:)'. (1:3)";

    [Theory]
    [InlineData("{ __schema { types { name fields { name args { type { ofType { ofType { ofType { name } } } } } } inputFields { name } } } }")]
    [InlineData("{ __type(name: \"Book\") { fields { type { fields { name } } } } }")]
    public void Accepts_what_keeps_the_rule(string document) => LibraryDocument.Errors(Rule, document).ShouldBeEmpty();

    [Theory]
    [InlineData(
        "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }",
        Refusal)]
    [InlineData(
        "{ __type(name: \"Node\") { possibleTypes { interfaces { inputFields { name } } } } }",
        Refusal)]
    [InlineData(
        "{ __schema { types { ...T } } } fragment T on __Type { fields { type { ...U } } } fragment U on __Type { fields { type { ...V } } } fragment V on __Type { ... { interfaces { name } } }",
        Refusal)]
    [InlineData(
        "{ __schema { types { ...T } } } fragment T on __Type { fields { type { ...T } } }",
        Refusal)]
    public void Refuses_what_breaks_the_rule(string document, params string[] errors) =>
        LibraryDocument.Errors(Rule, document).ShouldBe(errors);
}
