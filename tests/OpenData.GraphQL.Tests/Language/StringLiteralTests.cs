using OpenData.GraphQL.Language;
using OpenData.GraphQL.Language.Syntax;

namespace OpenData.GraphQL.Tests.Language;

public sealed class StringLiteralTests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\" white space \"", " white space ")]
    [InlineData("\"quote \\\" slash \\\\ \\/ \\b\\f\\n\\r\\t\"", "quote \" slash \\ / \b\f\n\r\t")]
    [InlineData("\"unicode \\u1234\\u5678\\u90AB\\uCDEF\"", "unicode \u1234\u5678\u90AB\uCDEF")]
    [InlineData("\"\\u{1234}\\u{00000041}\\u{1F600}\\u{10FFFF}\"", "\u1234A\U0001F600\U0010FFFF")]
    [InlineData("\"\\uD83D\\uDE00 \\uDBFF\\uDFFF\"", "\U0001F600 \U0010FFFF")]
    [InlineData("\"đồng \U0001F600\"", "đồng \U0001F600")]
    [InlineData("\"tab\tand \u0007\"", "tab\tand \u0007")]
    public void Means_what_its_escapes_say(string literal, string value) =>
        Parser.ParseValue(literal).Node.ShouldBeOfType<StringValueNode>().Value.ShouldBe(value);
}
