namespace OpenData.GraphQL.Tests.Validation.Rules;

public sealed class OverlappingFieldsCanBeMergedTests
{
    private const string Rule = "OverlappingFieldsCanBeMerged";

    [Theory]
    [InlineData("{ book { id id title title } }")]
    [InlineData("{ book { title(short: true) title(short: true) } }")]
    [InlineData("{ book { a: title b: title(short: true) } }")]
    [InlineData("{ item(id: 1) { ... on Book { title(short: true) } ... on Film { title(short: false) } } }")]
    [InlineData("{ item(id: 1) { ... on Book { x: id } ... on Film { x: id } ... on Person { y: name } } }")]
    [InlineData("query ($a: Int) { person { works(where: { key: 1, formats: [PAPER] }) { id } works(where: { formats: [PAPER], key: 1 }) { title } } x: works(first: $a) { id } x: works(first: $a) { title } }")]
    [InlineData("{ ...A ...A } fragment A on Query { book { id } ...B } fragment B on Query { book { title } }")]
    [InlineData("{ ...A } fragment A on Query { film { id } ...A }")]
    [InlineData("{ book { a: nope a: nope } }")]
    public void Accepts_what_keeps_the_rule(string document) => LibraryDocument.Errors(Rule, document).ShouldBeEmpty();

    [Theory]
    [InlineData(
        "{ book { x: id x: title } }",
        "Fields \"x\" conflict because \"id\" and \"title\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:10, 1:16)")]
    [InlineData(
        "{ book { title(short: true) title } }",
        "Fields \"title\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. (1:10, 1:29)")]
    [InlineData(
        "{ book { title(short: true) title(short: false) } }",
        "Fields \"title\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. (1:10, 1:29)")]
    [InlineData(
        "{ book { authors(first: 1) { id } authors(after: \"1\") { id } } }",
        "Fields \"authors\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. (1:10, 1:35)")]
    [InlineData(
        "{ item(id: 1) { ... on Book { x: pages } ... on Film { x: pages } } }",
        "Fields \"x\" conflict because they return conflicting types \"Int\" and \"String\". Use different aliases on the fields to fetch both if this was intentional. (1:31, 1:56)")]
    [InlineData(
        "{ item(id: 1) { ... on Book { x: title } ... on Film { x: pages } } }",
        "Fields \"x\" conflict because they return conflicting types \"String!\" and \"String\". Use different aliases on the fields to fetch both if this was intentional. (1:31, 1:56)")]
    [InlineData(
        "{ item(id: 1) { ... on Book { x: authors { id } } ... on Film { x: director { id } } } }",
        "Fields \"x\" conflict because they return conflicting types \"[Person!]!\" and \"Person\". Use different aliases on the fields to fetch both if this was intentional. (1:31, 1:65)")]
    [InlineData(
        "{ works { related { x: id y: id } related { x: title y: title } } }",
        "Fields \"related\" conflict because subfields \"x\" conflict because \"id\" and \"title\" are different fields and subfields \"y\" conflict because \"id\" and \"title\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:11, 1:21, 1:27, 1:35, 1:45, 1:54)")]
    [InlineData(
        "{ works { related { related { x: id } } related { related { x: title } } } }",
        "Fields \"related\" conflict because subfields \"related\" conflict because subfields \"x\" conflict because \"id\" and \"title\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:11, 1:21, 1:31, 1:41, 1:51, 1:61)")]
    [InlineData(
        "{ ...A ...B } fragment A on Query { book { x: id } } fragment B on Query { book { x: title } }",
        "Fields \"book\" conflict because subfields \"x\" conflict because \"id\" and \"title\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:37, 1:44, 1:76, 1:83)")]
    [InlineData(
        "{ book { ...A ...B } } fragment A on Book { x: id ...C } fragment B on Book { x: title } fragment C on Book { x: isbn }",
        "Fields \"x\" conflict because \"id\" and \"title\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:45, 1:79)",
        "Fields \"x\" conflict because \"isbn\" and \"title\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:111, 1:79)",
        "Fields \"x\" conflict because \"id\" and \"isbn\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:45, 1:111)")]
    [InlineData(
        "{ person { id: name ...A } } fragment A on Person { id }",
        "Fields \"id\" conflict because \"name\" and \"id\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:12, 1:53)")]
    [InlineData(
        "{ item(id: 1) { ... on Book { x: format } ... on Film { x: minutes(rounded: true) } ... on Person { x: born } } }",
        "Fields \"x\" conflict because they return conflicting types \"Format\" and \"Int!\". Use different aliases on the fields to fetch both if this was intentional. (1:31, 1:57)",
        "Fields \"x\" conflict because they return conflicting types \"Format\" and \"Int\". Use different aliases on the fields to fetch both if this was intentional. (1:31, 1:101)",
        "Fields \"x\" conflict because they return conflicting types \"Int!\" and \"Int\". Use different aliases on the fields to fetch both if this was intentional. (1:57, 1:101)")]
    [InlineData(
        "{ a: works(where: { key: 1, formats: [PAPER, AUDIO] }) { id } a: works(where: { key: 1, formats: [AUDIO, PAPER] }) { id } }",
        "Fields \"a\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. (1:3, 1:63)")]
    [InlineData(
        "{ a: values(string: \"x\") a: values(string: \"\"\"x\"\"\") }",
        "Fields \"a\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. (1:3, 1:26)")]
    [InlineData(
        "query ($a: Int, $b: Int) { a: values(int: $a) a: values(int: $b) }",
        "Fields \"a\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. (1:28, 1:47)")]
    [InlineData(
        "{ item(id: 1) { ... on Book { x: authors { y: id } } ... on Film { x: authors { y: born } } } }",
        "Fields \"x\" conflict because subfields \"y\" conflict because they return conflicting types \"ID!\" and \"Int\". Use different aliases on the fields to fetch both if this was intentional. (1:31, 1:44, 1:68, 1:81)")]
    [InlineData(
        "{ film { director { ...A } ...F } } fragment F on Film { director { ...B } } fragment A on Person { x: id } fragment B on Person { x: name }",
        "Fields \"director\" conflict because subfields \"x\" conflict because \"id\" and \"name\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:10, 1:101, 1:58, 1:132)")]
    [InlineData(
        "{ ...A } fragment A on Query { book { x: id x: title } }",
        "Fields \"x\" conflict because \"id\" and \"title\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:39, 1:45)")]
    public void Refuses_what_breaks_the_rule(string document, params string[] errors) =>
        LibraryDocument.Errors(Rule, document).ShouldBe(errors);
}
