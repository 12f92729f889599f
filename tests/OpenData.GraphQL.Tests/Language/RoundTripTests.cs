using FsCheck;
using FsCheck.Fluent;
using OpenData.GraphQL.Language;
using OpenData.GraphQL.Language.Syntax;

namespace OpenData.GraphQL.Tests.Language;

/// <summary>Whatever is printed reads as what was printed.</summary>
public sealed class RoundTripTests
{
    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(500);

    [Fact]
    public void A_printed_document_prints_the_same_when_read_again() =>
        Check.One(Runs, Prop.ForAll(Documents.ToArbitrary(), text =>
        {
            var printed = Printer.Print(Parser.Parse(text).Node!);
            return Printer.Print(Parser.Parse(printed).Node!) == printed;
        }));

    [Fact]
    public void A_quoted_string_means_what_was_quoted() =>
        Check.One(Runs, Prop.ForAll(Texts.ToArbitrary(), text =>
            Read(new StringValueNode(text, false, default)) == text));

    [Fact]
    public void A_block_string_that_was_read_means_the_same_when_printed_and_read_again() =>
        Check.One(Runs, Prop.ForAll(Texts.ToArbitrary(), text =>
        {
            var value = BlockStringLiteral.Dedent(text);
            return Read(new StringValueNode(value, true, default)) == value;
        }));

    private static Gen<string> Texts =>
        from characters in Gen.ListOf(Gen.Elements(
            "a", "b", " ", "  ", "\t", "\n", "\n  ", "\r", "\"", "\"\"\"", "\\", "é", "😀", "\u0007", "\u007F"))
        select string.Concat(characters);

    private static Gen<string> Names => Gen.Elements("a", "b", "on", "query", "fragment", "null", "_1", "veryLongNameIndeedOfAField");

    private static Gen<string> Values(int depth) => depth == 0
        ? Gen.OneOf(Gen.Elements("1", "-2.5e3", "true", "null", "RED", "$v"), Texts.Select(t => new StringValueNode(t, false, default).ToString()))
        : Gen.OneOf(
            Values(0),
            Gen.ListOf(Values(depth - 1)).Select(items => $"[{string.Join(' ', items)}]"),
            (from name in Names from value in Values(depth - 1) select $"{name}: {value}").ListOf()
                .Select(fields => $"{{{string.Join(' ', fields)}}}"));

    private static Gen<string> Selections(int depth) =>
        from name in Names
        from value in Values(2)
        from inner in depth == 0 ? Gen.Constant("") : Gen.ListOf(Selections(depth - 1)).Select(Wrap)
        from selection in Gen.Elements(
            name, $"{name} {inner}", $"x: {name}(a: {value}, b: {value}) {inner}", $"{name} @d(a: {value})",
            $"... on {name} {{ {name} {inner} }}", $"... @{name} {{ {name} }}", "...F")
        select selection;

    private static Gen<string> Documents =>
        from name in Names
        from selections in Gen.NonEmptyListOf(Selections(2))
        from head in Gen.Elements("", "query", $"query {name} @d", $"\"text\" query {name}($v: [Int!]! = [1] @d)", "subscription", "fragment F on T")
        select $"{head} {{ {string.Join(' ', selections)} }}";

    private static string Wrap(IReadOnlyCollection<string> selections) =>
        selections.Count == 0 ? "" : $"{{ {string.Join(' ', selections)} }}";

    private static string Read(StringValueNode literal)
    {
        var parsed = Parser.ParseValue(literal.ToString());
        parsed.Error.ShouldBeNull(literal.ToString());
        return parsed.Node.ShouldBeOfType<StringValueNode>().Value;
    }
}
