// Specification §2.1, Lexical Analysis.
namespace OpenData.GraphQL.Language;

/// <summary>
/// Splits a text into tokens without allocating: a token is a kind and two offsets. Being a struct, a copy of it is a
/// lookahead.
/// </summary>
public struct Lexer
{
    private readonly string text;
    private int position;

    /// <summary>Starts at the beginning of a text.</summary>
    /// <param name="text">The source text.</param>
    public Lexer(string text) => this.text = text;

    /// <summary>Why the last token was <see cref="TokenKind.Invalid"/>; null as long as none was.</summary>
    public FormattableString? Error { get; private set; }

    /// <summary>Reads the next token, skipping white space, commas, byte order marks and comments.</summary>
    /// <returns>
    /// <see cref="TokenKind.EndOfFile"/> for ever after the last one. After <see cref="TokenKind.Invalid"/>, whose
    /// start is the place of the error, there is nothing more to read.
    /// </returns>
    public Token Next()
    {
        while (position < text.Length)
        {
            var start = position;
            switch (text[position])
            {
                case '\uFEFF' or '\t' or ' ' or ',' or '\n' or '\r':
                    position++;
                    continue;
                case '#':
                    SkipComment();
                    continue;
                case '!': return Punctuator(TokenKind.Bang);
                case '$': return Punctuator(TokenKind.Dollar);
                case '&': return Punctuator(TokenKind.Ampersand);
                case '(': return Punctuator(TokenKind.ParenLeft);
                case ')': return Punctuator(TokenKind.ParenRight);
                case ':': return Punctuator(TokenKind.Colon);
                case '=': return Punctuator(TokenKind.Equals);
                case '@': return Punctuator(TokenKind.At);
                case '[': return Punctuator(TokenKind.BracketLeft);
                case ']': return Punctuator(TokenKind.BracketRight);
                case '{': return Punctuator(TokenKind.BraceLeft);
                case '|': return Punctuator(TokenKind.Pipe);
                case '}': return Punctuator(TokenKind.BraceRight);
                case '.': return ReadDots(start);
                case '"':
                    return Characters.At(text, start + 1) == '"' && Characters.At(text, start + 2) == '"'
                        ? Finish(BlockStringLiteral.Scan(text, start), start)
                        : Finish(StringLiteral.Scan(text, start), start);
                case '-' or (>= '0' and <= '9'):
                    return Finish(NumberLiteral.Scan(text, start), start);
                default:
                    return Characters.IsNameStart(text[start]) ? ReadName(start) : Unexpected(start);
            }
        }
        return new Token(TokenKind.EndOfFile, text.Length, text.Length);
    }

    private Token Punctuator(TokenKind kind) => new(kind, position, ++position);

    private void SkipComment()
    {
        // A lone surrogate ends a comment and is then refused as an unexpected character.
        while (position < text.Length && text[position] is not ('\n' or '\r'))
        {
            var width = Characters.ScalarWidth(text, position);
            if (width == 0)
                return;
            position += width;
        }
    }

    private Token ReadName(int start)
    {
        do
            position++;
        while (Characters.IsNameContinue(Characters.At(text, position)));
        return new Token(TokenKind.Name, start, position);
    }

    private Token ReadDots(int start)
    {
        var next = Characters.At(text, start + 1);
        if (next == '.' && Characters.At(text, start + 2) == '.')
        {
            position += 3;
            return new Token(TokenKind.Spread, start, position);
        }
        if (next == '.')
            return Fail(start, $"Unexpected \"..\", did you mean \"...\"?");
        if (!Characters.IsDigit(next))
            return Unexpected(start);

        var end = start + 1;
        while (Characters.IsDigit(Characters.At(text, end)))
            end++;
        return Fail(start,
            $"Invalid number, expected digit before \".\", did you mean \"0.{text[(start + 1)..end]}\"?");
    }

    private Token Unexpected(int start)
    {
        if (text[start] == '\'')
            return Fail(start, $"Unexpected single quote character ('), did you mean to use a double quote (\")?");
        return Characters.ScalarWidth(text, start) > 0
            ? Fail(start, $"Unexpected character: {Characters.Describe(text, start)}.")
            : Fail(start, $"Invalid character: {Characters.Describe(text, start)}.");
    }

    private Token Finish(LiteralScan scan, int start)
    {
        if (scan.Error is not null)
            return Fail(scan.End, scan.Error);
        position = scan.End;
        return new Token(scan.Kind, start, scan.End);
    }

    private Token Fail(int at, FormattableString error)
    {
        Error = error;
        position = text.Length;
        return new Token(TokenKind.Invalid, at, at);
    }
}
