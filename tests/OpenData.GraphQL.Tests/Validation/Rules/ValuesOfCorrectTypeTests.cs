namespace OpenData.GraphQL.Tests.Validation.Rules;

public sealed class ValuesOfCorrectTypeTests
{
    private const string Rule = "ValuesOfCorrectType";

    [Theory]
    [InlineData("{ values(int: -7, float: 1, string: \"\"\"block\"\"\", boolean: true, id: \"x\", list: [1, null], matrix: [[1], [2, 3]], format: PAPER) }")]
    [InlineData("{ values(int: null, float: 2.5, id: 7, list: 1, matrix: 1) }")]
    [InlineData("{ book(price: { exactly: 1 }) { chapters(filter: { and: { and: [{ title: null }] } }) { number } } }")]
    [InlineData("{ works(where: { key: \"k\", formats: PAPER, matrix: [[1], null, 2] }) { id } }")]
    [InlineData("query ($a: Int = 7, $b: PriceRange = { below: 1.5 }, $c: Nope = { x: 1 }) { values(int: $a) }")]
    [InlineData("{ values(unknown: { a: 1 }) unknown(a: [1]) }")]
    public void Accepts_what_keeps_the_rule(string document) => LibraryDocument.Errors(Rule, document).ShouldBeEmpty();

    [Theory]
    [InlineData(
        "{ values(int: 1.0) a: values(int: \"1\") b: values(int: 2147483648) c: values(int: PAPER) d: values(int: true) e: values(int: [1]) f: values(int: { a: 1 }) }",
        "Int cannot represent non-integer value: 1.0 (1:15)",
        "Int cannot represent non-integer value: \"1\" (1:35)",
        "Int cannot represent non 32-bit signed integer value: 2147483648 (1:55)",
        "Int cannot represent non-integer value: PAPER (1:82)",
        "Int cannot represent non-integer value: true (1:104)",
        "Int cannot represent non-integer value: [1] (1:125)",
        "Int cannot represent non-integer value: { a: 1 } (1:145)")]
    [InlineData(
        "{ values(float: \"1.5\") a: values(float: true) b: values(string: 1) c: values(string: BARE) d: values(boolean: 2) e: values(boolean: \"true\") f: values(id: 1.5) g: values(id: true) }",
        "Float cannot represent non numeric value: \"1.5\" (1:17)",
        "Float cannot represent non numeric value: true (1:41)",
        "String cannot represent a non string value: 1 (1:65)",
        "String cannot represent a non string value: BARE (1:86)",
        "Boolean cannot represent a non boolean value: 2 (1:111)",
        "Boolean cannot represent a non boolean value: \"true\" (1:133)",
        "ID cannot represent a non-string and non-integer value: 1.5 (1:155)",
        "ID cannot represent a non-string and non-integer value: true (1:174)")]
    [InlineData(
        "{ values(format: \"PAPER\") a: values(format: PAPR) b: values(format: 1) c: values(format: paper) d: values(format: null) }",
        "Enum \"Format\" cannot represent non-enum value: \"PAPER\". Did you mean the enum value \"PAPER\"? (1:18)",
        "Value \"PAPR\" does not exist in \"Format\" enum. Did you mean the enum value \"PAPER\"? (1:45)",
        "Enum \"Format\" cannot represent non-enum value: 1. (1:69)",
        "Value \"paper\" does not exist in \"Format\" enum. Did you mean the enum value \"PAPER\"? (1:90)")]
    [InlineData(
        "{ values(list: [\"a\", 1, [2]]) a: values(matrix: [null, [null]]) b: values(list: {}) }",
        "Int cannot represent non-integer value: \"a\" (1:17)",
        "Int cannot represent non-integer value: [2] (1:25)",
        "Expected value of non-null type \"[Int!]!\" not to be null. (1:50)",
        "Expected value of non-null type \"Int!\" not to be null. (1:57)",
        "Int cannot represent non-integer value: {  } (1:81)")]
    [InlineData(
        "{ works(where: {}) { id } a: works(where: { kee: 1, key: null }) { id } b: works(where: 7) { id } c: works(where: [{ key: 1 }]) { id } }",
        "Expected value of type \"WorkFilter\" to include required field \"key\", found: {  }. (1:16)",
        "Expected value of non-null type \"ID!\" not to be null. (1:58)",
        "Expected value of type \"WorkFilter\" not to include unknown field \"kee\". Did you mean \"key\"? Found: { kee: 1, key: null }. (1:45)",
        "Expected value of type \"WorkFilter\" to be an object, found: 7. (1:89)",
        "Expected value of type \"WorkFilter\" to be an object, found: [{ key: 1 }]. (1:115)")]
    [InlineData(
        "{ book(price: {}) { id } a: book(price: { exactly: 1, below: 2 }) { id } b: book(price: { below: null }) { id } c: book(price: { odd: 1 }) { id } d: book(price: { exactly: \"x\" }) { id } }",
        "Within OneOf Input Object type \"PriceRange\", exactly one field must be specified, and the value for that field must be non-null. (1:15)",
        "Within OneOf Input Object type \"PriceRange\", exactly one field must be specified, and the value for that field must be non-null. (1:41)",
        "Within OneOf Input Object type \"PriceRange\", exactly one field must be specified, and the value for that field must be non-null. (1:89)",
        "Expected value of type \"PriceRange\" not to include unknown field \"odd\", found: { odd: 1 }. (1:130)",
        "Within OneOf Input Object type \"PriceRange\", exactly one field must be specified, and the value for that field must be non-null. (1:128)",
        "Float cannot represent non numeric value: \"x\" (1:173)")]
    [InlineData(
        "query ($a: Int = \"x\", $b: Int! = null, $c: WorkFilter = { formats: [PAPER, RED] }, $d: [Int] = [1, \"2\"]) { __typename }",
        "Int cannot represent non-integer value: \"x\" (1:18)",
        "Expected value of non-null type \"Int!\" not to be null. (1:34)",
        "Expected value of type \"WorkFilter\" to include required field \"key\", found: { formats: [PAPER, RED] }. (1:57)",
        "Value \"RED\" does not exist in \"Format\" enum. (1:76)",
        "Int cannot represent non-integer value: \"2\" (1:100)")]
    [InlineData(
        "{ film @skip(if: \"yes\") { id @level(value: null, tag: 7) } node(id: null) { id } }",
        "Boolean cannot represent a non boolean value: \"yes\" (1:18)",
        "Expected value of non-null type \"Int!\" not to be null. (1:44)",
        "String cannot represent a non string value: 7 (1:55)",
        "Expected value of non-null type \"ID!\" not to be null. (1:69)")]
    public void Refuses_what_breaks_the_rule(string document, params string[] errors) =>
        LibraryDocument.Errors(Rule, document).ShouldBe(errors);
}
