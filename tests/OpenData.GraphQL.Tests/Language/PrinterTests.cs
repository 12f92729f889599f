using OpenData.GraphQL.Language;

namespace OpenData.GraphQL.Tests.Language;

public sealed class PrinterTests
{
    [Theory]
    [InlineData("{a}", "{\n  a\n}")]
    [InlineData("query{a}", "{\n  a\n}")]
    [InlineData("query @d{a}", "query @d {\n  a\n}")]
    [InlineData("query($a:Int){a}", "query ($a: Int) {\n  a\n}")]
    [InlineData("query Q($a:[Int!]!=1@d){a}", "query Q($a: [Int!]! = 1 @d) {\n  a\n}")]
    [InlineData("mutation{a}", "mutation {\n  a\n}")]
    [InlineData("{...@d{a}...on B{c}...D}", "{\n  ... @d {\n    a\n  }\n  ... on B {\n    c\n  }\n  ...D\n}")]
    [InlineData("{a(b:\"\"\"c\"\"\")}", "{\n  a(b: \"\"\"c\"\"\")\n}")]
    [InlineData("{a}{b}", "{\n  a\n}\n\n{\n  b\n}")]
    [InlineData("{a:b(c:{})}", "{\n  a: b(c: {  })\n}")]
    public void Lays_documents_out(string text, string printed) =>
        Printer.Print(Parser.Parse(text).Node!).ShouldBe(printed);

    [Fact]
    public void Breaks_lines_that_grow_too_long()
    {
        var text = "{ name(first: \"0123456789012345678901234567890\", second: [\"0123456789012345678901234567890\"]) }";

        Printer.Print(Parser.Parse(text).Node!).ShouldBe(
            "{\n  name(\n    first: \"0123456789012345678901234567890\"\n    second: [\"0123456789012345678901234567890\"]\n  )\n}");
    }

    [Fact]
    public void Prints_deep_values_in_one_pass()
    {
        // Printing a value once for each layout tried would take 2^90 steps here.
        var value = string.Concat(Enumerable.Repeat("{aaaaaaaaaa:", 90)) + "1" + new string('}', 90);

        var printed = Parser.ParseValue(value).Node!.ToString();

        printed.Split('\n').Length.ShouldBeGreaterThan(160);
        Parser.ParseValue(printed).Node!.ToString().ShouldBe(printed);
    }
}
