using OpenData.GraphQL.Language;
using OpenData.GraphQL.Language.Syntax;

namespace OpenData.GraphQL.Tests.Language;

public sealed class ParserTests
{
    [Fact]
    public void Reads_every_part_of_a_document()
    {
        var result = Parser.Parse(KitchenSink.Text);

        result.Error.ShouldBeNull();
        Printer.Print(result.Node!).ShouldBe(KitchenSink.Printed);
    }

    [Theory]
    [InlineData("", "Unexpected <EOF>.", 1, 1)]
    [InlineData("{", "Expected Name, found <EOF>.", 1, 2)]
    [InlineData("{ }", "Expected Name, found \"}\".", 1, 3)]
    [InlineData("query", "Expected \"{\", found <EOF>.", 1, 6)]
    [InlineData("notAnOperation Foo { field }", "Unexpected Name \"notAnOperation\".", 1, 1)]
    [InlineData("...", "Unexpected \"...\".", 1, 1)]
    [InlineData("{ ...MissingOn }\nfragment MissingOn Type", "Expected \"on\", found Name \"Type\".", 2, 20)]
    [InlineData("{ field: {} }", "Expected Name, found \"{\".", 1, 10)]
    [InlineData("{ ...on }", "Expected Name, found \"}\".", 1, 9)]
    [InlineData("fragment on on on { on }", "Unexpected Name \"on\".", 1, 10)]
    [InlineData("query Foo($x: Complex = { a: { b: [ $var ] } }) { field }",
        "Unexpected variable \"$var\" in constant value.", 1, 37)]
    [InlineData("query Foo($x: Complex = $) { field }", "Unexpected \"$\".", 1, 25)]
    [InlineData("{ f(a: ) }", "Unexpected \")\".", 1, 8)]
    [InlineData("{ f(a 1) }", "Expected \":\", found Int \"1\".", 1, 7)]
    [InlineData("{ f(a: \"x\" \"y\") }", "Expected Name, found String \"y\".", 1, 12)]
    [InlineData("{ f() }", "Expected Name, found \")\".", 1, 5)]
    [InlineData("\"d\" { f }",
        "Unexpected description, descriptions are not supported on shorthand queries.", 1, 1)]
    [InlineData("\"d\" extend type A { f }",
        "Unexpected description, only GraphQL definitions support descriptions.", 1, 1)]
    [InlineData("query ($a: [Int) { f }", "Expected \"]\", found \")\".", 1, 16)]
    [InlineData("{ f ?", "Unexpected character: \"?\".", 1, 5)]
    public void Says_what_it_expected_and_where(string text, string message, int line, int column)
    {
        var result = Parser.Parse(text);

        result.Succeeded.ShouldBeFalse();
        result.Node.ShouldBeNull();
        result.Error!.ShouldBe(new SyntaxError("Syntax Error: " + message, new SourceLocation(line, column)));
    }

    [Theory]
    [InlineData("type Query { a: Int }", "type", 1)]
    [InlineData("extend type Query { a: Int }", "extend", 1)]
    [InlineData("\"d\" schema { query: Query }", "schema", 5)]
    public void Refuses_the_type_system_language(string text, string word, int column)
    {
        Parser.Parse(text).Error.ShouldBe(new SyntaxError(
            $"Syntax Error: Unexpected type system definition \"{word}\", only operations and fragments are executable.",
            new SourceLocation(1, column)));
    }

    [Fact]
    public void Allows_keywords_as_names_wherever_a_name_may_stand()
    {
        foreach (var word in new[] { "on", "fragment", "query", "mutation", "subscription", "true", "false", "null" })
        {
            var fragment = word == "on" ? "a" : word;
            var text = $"query {word} {{ ... {fragment} ... on {word} {{ field }} }} "
                + $"fragment {fragment} on Type {{ {word}({word}: ${word}) @{word}({word}: {word}) }}";

            Parser.Parse(text).Error.ShouldBeNull(word);
        }
    }

    [Fact]
    public void Knows_where_each_node_stands()
    {
        var document = Parser.Parse("query Q {\n  a: b(c: [1, 2]) @d { e }\n}").Node!;

        var field = document.Definitions[0].SelectionSet.Selections[0].ShouldBeOfType<FieldNode>();
        field.ResponseName.ShouldBe("a");
        document.Source.GetLocation(field.Span.Start).ShouldBe(new SourceLocation(2, 3));
        document.Source.Text[field.Span.Start..field.Span.End].ShouldBe("a: b(c: [1, 2]) @d { e }");
        document.Source.GetLocation(field.Arguments[0].Value.Span.Start).ShouldBe(new SourceLocation(2, 11));
        field.Arguments[0].Value.Span.Length.ShouldBe("[1, 2]".Length);
        document.TokenCount.ShouldBe(20);
    }

    [Fact]
    public void Reads_a_value_and_nothing_after_it()
    {
        Parser.ParseValue("{ a: [1, \"x\", null, true, RED] }").Node!.ToString()
            .ShouldBe("{ a: [1, \"x\", null, true, RED] }");
        Parser.ParseValue("1 2").Error!.Message.ShouldBe("Syntax Error: Expected <EOF>, found Int \"2\".");
        Parser.ParseValue("$a").Error!.Message.ShouldBe("Syntax Error: Unexpected variable \"$a\" in constant value.");
        Parser.ParseValue("[$a]", constant: false).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public void Reads_a_type_reference()
    {
        Parser.ParseType("[[Int!]]!").Node!.ToString().ShouldBe("[[Int!]]!");
        Parser.ParseType("[Int").Error!.Message.ShouldBe("Syntax Error: Expected \"]\", found <EOF>.");
        Parser.ParseType("Int!!").Error!.Message.ShouldBe("Syntax Error: Expected <EOF>, found \"!\".");
    }
}
