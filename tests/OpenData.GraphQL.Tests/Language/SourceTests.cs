using OpenData.GraphQL.Language;

namespace OpenData.GraphQL.Tests.Language;

public sealed class SourceTests
{
    [Theory]
    [InlineData("abc", 0, 1, 1)]
    [InlineData("abc", 3, 1, 4)]
    [InlineData("a\nb", 1, 1, 2)]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("a\rb", 2, 2, 1)]
    [InlineData("a\n\n\rb", 4, 4, 1)]
    [InlineData("\U0001F600b", 2, 1, 3)]
    [InlineData("", 0, 1, 1)]
    public void Counts_lines_and_columns_from_one(string text, int offset, int line, int column) =>
        new Source(text).GetLocation(offset).ShouldBe(new SourceLocation(line, column));

    [Fact]
    public void Reads_UTF_8()
    {
        var source = Source.FromUtf8("{ đồng }"u8, "file");

        source.Text.ShouldBe("{ đồng }");
        source.Name.ShouldBe("file");
    }

    [Fact]
    public void Refuses_bytes_that_are_not_UTF_8_as_a_character()
    {
        var result = Parser.Parse(Source.FromUtf8([(byte)'{', 0xFF, (byte)'}']));

        result.Error!.Message.ShouldBe("Syntax Error: Unexpected character: U+FFFD.");
    }
}
