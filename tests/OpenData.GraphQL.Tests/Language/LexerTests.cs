using OpenData.GraphQL.Language;

namespace OpenData.GraphQL.Tests.Language;

public sealed class LexerTests
{
    [Fact]
    public void Knows_every_punctuator()
    {
        Kinds("! $ & ( ) ... : = @ [ ] { | }").ShouldBe([
            TokenKind.Bang, TokenKind.Dollar, TokenKind.Ampersand, TokenKind.ParenLeft, TokenKind.ParenRight,
            TokenKind.Spread, TokenKind.Colon, TokenKind.Equals, TokenKind.At, TokenKind.BracketLeft,
            TokenKind.BracketRight, TokenKind.BraceLeft, TokenKind.Pipe, TokenKind.BraceRight,
        ]);
    }

    [Theory]
    [InlineData("foo", TokenKind.Name)]
    [InlineData("_Foo_9", TokenKind.Name)]
    [InlineData("0", TokenKind.Int)]
    [InlineData("-0", TokenKind.Int)]
    [InlineData("-4001", TokenKind.Int)]
    [InlineData("4.123", TokenKind.Float)]
    [InlineData("-4.0e-1", TokenKind.Float)]
    [InlineData("123E+4", TokenKind.Float)]
    [InlineData("\"\"", TokenKind.String)]
    [InlineData("\"a \\\" b\"", TokenKind.String)]
    [InlineData("\"\"\"\"\"\"", TokenKind.BlockString)]
    [InlineData("\"\"\"a \" b \"\" c\n \\\"\"\" d\"\"\"", TokenKind.BlockString)]
    public void Reads_one_token_from_end_to_end(string text, TokenKind kind)
    {
        var lexer = new Lexer(text);

        lexer.Next().ShouldBe(new Token(kind, 0, text.Length));
        lexer.Next().Kind.ShouldBe(TokenKind.EndOfFile);
        lexer.Next().Kind.ShouldBe(TokenKind.EndOfFile);
    }

    [Fact]
    public void Skips_what_means_nothing()
    {
        var lexer = new Lexer("\uFEFF \t,,\r\n#a comment \uD83D\uDE00 ! \" \n a # the end");

        lexer.Next().ShouldBe(new Token(TokenKind.Name, 27, 28));
        lexer.Next().Kind.ShouldBe(TokenKind.EndOfFile);
    }

    [Theory]
    [InlineData("?", 0, "Unexpected character: \"?\".")]
    [InlineData("'a'", 0, "Unexpected single quote character ('), did you mean to use a double quote (\")?")]
    [InlineData("\u00AA", 0, "Unexpected character: U+00AA.")]
    [InlineData("\u0007", 0, "Unexpected character: U+0007.")]
    [InlineData("\u0000", 0, "Unexpected character: U+0000.")]
    [InlineData("\U0001F600", 0, "Unexpected character: U+1F600.")]
    [InlineData("..", 0, "Unexpected \"..\", did you mean \"...\"?")]
    [InlineData(".", 0, "Unexpected character: \".\".")]
    [InlineData(".123 ", 0, "Invalid number, expected digit before \".\", did you mean \"0.123\"?")]
    [InlineData("00", 1, "Invalid number, unexpected digit after 0: \"0\".")]
    [InlineData("-01", 2, "Invalid number, unexpected digit after 0: \"1\".")]
    [InlineData("+1", 0, "Unexpected character: \"+\".")]
    [InlineData("-", 1, "Invalid number, expected digit but got: <EOF>.")]
    [InlineData("-A", 1, "Invalid number, expected digit but got: \"A\".")]
    [InlineData("1.", 2, "Invalid number, expected digit but got: <EOF>.")]
    [InlineData("1.A", 2, "Invalid number, expected digit but got: \"A\".")]
    [InlineData("1.2.3", 3, "Invalid number, expected digit but got: \".\".")]
    [InlineData("1.0e\"", 4, "Invalid number, expected digit but got: '\"'.")]
    [InlineData("1e+", 3, "Invalid number, expected digit but got: <EOF>.")]
    [InlineData("0xF1", 1, "Invalid number, expected digit but got: \"x\".")]
    [InlineData("1_0", 1, "Invalid number, expected digit but got: \"_\".")]
    [InlineData("\"", 1, "Unterminated string.")]
    [InlineData("\"no end", 7, "Unterminated string.")]
    [InlineData("\"line\nbreak\"", 5, "Unterminated string.")]
    [InlineData("\"line\rbreak\"", 5, "Unterminated string.")]
    [InlineData("\"bad \\z esc\"", 5, "Invalid character escape sequence: \"\\z\".")]
    [InlineData("\"bad \\", 5, "Invalid character escape sequence: \"\\\".")]
    [InlineData("\"bad \\u1 esc\"", 5, "Invalid Unicode escape sequence: \"\\u1 es\".")]
    [InlineData("\"bad \\uXXXX\"", 5, "Invalid Unicode escape sequence: \"\\uXXXX\".")]
    [InlineData("\"bad \\u{}\"", 5, "Invalid Unicode escape sequence: \"\\u{}\".")]
    [InlineData("\"bad \\u{FXXX}\"", 5, "Invalid Unicode escape sequence: \"\\u{FX\".")]
    [InlineData("\"bad \\u{FFFF esc\"", 5, "Invalid Unicode escape sequence: \"\\u{FFFF \".")]
    [InlineData("\"bad \\u{110000}\"", 5, "Invalid Unicode escape sequence: \"\\u{110000}\".")]
    [InlineData("\"bad \\u{FFFFFFFF}\"", 5, "Invalid Unicode escape sequence: \"\\u{FFFFFFFF\".")]
    [InlineData("\"bad \\uD83D esc\"", 5, "Invalid Unicode escape sequence: \"\\uD83D\".")]
    [InlineData("\"bad \\uDE00 esc\"", 5, "Invalid Unicode escape sequence: \"\\uDE00\".")]
    [InlineData("\"bad \\uD83D\\uD83D\"", 5, "Invalid Unicode escape sequence: \"\\uD83D\".")]
    [InlineData("\"\"\"no end", 9, "Unterminated string.")]
    [InlineData("\"\"\"no end\"\"", 11, "Unterminated string.")]
    public void Says_why_a_text_is_no_token(string text, int at, string error)
    {
        var lexer = new Lexer(text);

        lexer.Next().ShouldBe(new Token(TokenKind.Invalid, at, at));
        lexer.Error?.ToString().ShouldBe(error);
        lexer.Next().Kind.ShouldBe(TokenKind.EndOfFile);
    }

    // These cannot be told to xunit as arguments: half a surrogate pair does not survive on the way.
    [Fact]
    public void Refuses_half_a_surrogate_pair_everywhere()
    {
        Error("\uD83D").ShouldBe("Invalid character: U+D83D.");
        Error("\"\uD83D\"").ShouldBe("Invalid character within String: U+D83D.");
        Error("\"\uDE00\uD83D\"").ShouldBe("Invalid character within String: U+DE00.");
        Error("\"\"\"\uD83D\"\"\"").ShouldBe("Invalid character within String: U+D83D.");
        Error("# \uD83D").ShouldBe("Invalid character: U+D83D.");
    }

    [Fact]
    public void Looks_ahead_by_being_copied()
    {
        var lexer = new Lexer("a b");
        lexer.Next();

        var ahead = lexer;

        ahead.Next().Start.ShouldBe(2);
        ahead.Next().Kind.ShouldBe(TokenKind.EndOfFile);
        lexer.Next().Start.ShouldBe(2);
    }

    [Fact]
    public void Allocates_nothing()
    {
        var text = KitchenSink.Text;
        Count(text).ShouldBeGreaterThan(200);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Count(text);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        allocated.ShouldBe(0);
    }

    private static int Count(string text)
    {
        var lexer = new Lexer(text);
        var count = 0;
        while (lexer.Next().Kind != TokenKind.EndOfFile)
            count++;
        return count;
    }

    private static string? Error(string text)
    {
        var lexer = new Lexer(text);
        lexer.Next().Kind.ShouldBe(TokenKind.Invalid);
        return lexer.Error?.ToString();
    }

    private static List<TokenKind> Kinds(string text)
    {
        var lexer = new Lexer(text);
        List<TokenKind> kinds = [];
        for (var token = lexer.Next(); token.Kind != TokenKind.EndOfFile; token = lexer.Next())
            kinds.Add(token.Kind);
        return kinds;
    }
}
