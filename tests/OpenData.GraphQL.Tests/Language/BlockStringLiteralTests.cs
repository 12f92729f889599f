using OpenData.GraphQL.Language;
using OpenData.GraphQL.Language.Syntax;

namespace OpenData.GraphQL.Tests.Language;

public sealed class BlockStringLiteralTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("simple", "simple")]
    [InlineData(" white space ", " white space ")]
    [InlineData("\n    Hello,\n      World!\n\n    Yours,\n      GraphQL.\n  ", "Hello,\n  World!\n\nYours,\n  GraphQL.")]
    [InlineData("first\n    second\n      third", "first\nsecond\n  third")]
    [InlineData("    first keeps its indent\n  second", "    first keeps its indent\nsecond")]
    [InlineData("\n\n  \n  text\n \t \n", "text")]
    [InlineData("\n  a\n \n      \n  b", "a\n\n    \nb")]
    [InlineData("\n\ta\n\t b", "a\n b")]
    [InlineData("a\r\n  b\r  c\n  d", "a\nb\nc\nd")]
    [InlineData("   \n \t\n", "")]
    [InlineData("no \\n escapes \\u00e9", "no \\n escapes \\u00e9")]
    [InlineData("but \\\"\"\" is one", "but \"\"\" is one")]
    [InlineData("a\u2028  b\u0085  c", "a\u2028  b\u0085  c")]
    public void Takes_off_the_common_indentation(string raw, string value) =>
        Parser.ParseValue($"\"\"\"{raw}\"\"\"").Node.ShouldBeOfType<StringValueNode>().Value.ShouldBe(value);
}
