using System.Collections.Immutable;

namespace OpenData.GraphQL.Language;

/// <summary>
/// The tokens of a text as the parser wants them: one at hand, counted, with expectations that fail into a value.
/// After the first error only the end of the file is left to see, every loop ends, and what was built is thrown away:
/// so the parser needs neither exceptions nor a check after each step.
/// </summary>
internal sealed class TokenStream
{
    private readonly Source source;
    private readonly ParserLimits limits;
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private Lexer lexer;
    private int depth;

    public TokenStream(Source source, ParserLimits limits)
    {
        this.source = source;
        this.limits = limits;
        lexer = new Lexer(source.Text);
        if (source.Text.Length > limits.MaxLength)
            Stop(limits.MaxLength, new("maxDocumentLength", $"characters of the document", limits.MaxLength, source.Text.Length, $"Ask for less at once, or send values as variables."));
        else
            Read();
    }

    public Source Source => source;

    /// <summary>The token at hand.</summary>
    public Token Current { get; private set; }

    /// <summary>Offset behind the token that was taken last.</summary>
    public int LastEnd { get; private set; }

    /// <summary>How many tokens came to hand, the end not counted.</summary>
    public int Count { get; private set; }

    /// <summary>The first error; null as long as there is none.</summary>
    public SyntaxError? Error { get; private set; }

    public bool Failed => Error is not null;

    public bool Peek(TokenKind kind) => Current.Kind == kind;

    /// <summary>Whether the token at hand is this name.</summary>
    public bool PeekKeyword(string keyword) => Peek(TokenKind.Name) && IsText(Current, keyword);

    /// <summary>The token after the one at hand.</summary>
    public Token LookAhead()
    {
        var ahead = lexer;
        var token = ahead.Next();
        if (token.Kind == TokenKind.Invalid)
            Fail(token.Start, ahead.Error!);
        return token;
    }

    public Token Take()
    {
        var taken = Current;
        LastEnd = taken.End;
        if (!Failed)
            Read();
        return taken;
    }

    public bool TakeIf(TokenKind kind)
    {
        if (!Peek(kind))
            return false;
        Take();
        return true;
    }

    public bool TakeIfKeyword(string keyword)
    {
        if (!PeekKeyword(keyword))
            return false;
        Take();
        return true;
    }

    public Token Expect(TokenKind kind)
    {
        if (Peek(kind))
            return kind == TokenKind.EndOfFile ? Current : Take();
        Fail(Current.Start, $"Expected {kind.Describe()}, found {Describe(Current)}.");
        return Current;
    }

    public void ExpectKeyword(string keyword)
    {
        if (!TakeIfKeyword(keyword))
            Fail(Current.Start, $"Expected \"{keyword}\", found {Describe(Current)}.");
    }

    public void Unexpected(Token token) => Fail(token.Start, $"Unexpected {Describe(token)}.");

    public void Fail(int at, FormattableString message)
    {
        Error ??= new SyntaxError((FormattableString)$"Syntax Error: {message}", source.GetLocation(at));
        Current = new Token(TokenKind.EndOfFile, source.Text.Length, source.Text.Length);
    }

    /// <summary>Goes one level down; false, and an error, when that is too deep.</summary>
    public bool Descend()
    {
        if (++depth <= limits.MaxDepth)
            return true;
        Stop(Current.Start, new("maxNesting", $"levels of braces and brackets", limits.MaxDepth, depth, $"Nest fewer selections, lists and objects."));
        return false;
    }

    public void Ascend() => depth--;

    /// <summary>Reads at least one item between two tokens.</summary>
    public ImmutableArray<T> Many<T>(TokenKind open, Func<T> item, TokenKind close)
    {
        Expect(open);
        return Items(item, close);
    }

    /// <summary>Reads nothing, or at least one item between two tokens.</summary>
    public ImmutableArray<T> OptionalMany<T>(TokenKind open, Func<T> item, TokenKind close) =>
        TakeIf(open) ? Items(item, close) : [];

    /// <summary>Reads any number of items between two tokens.</summary>
    public ImmutableArray<T> Any<T>(TokenKind open, Func<T> item, TokenKind close)
    {
        Expect(open);
        return TakeIf(close) ? [] : Items(item, close);
    }

    /// <summary>The token's text; the same string for the same name, so that a name is allocated once.</summary>
    public string NameText(Token token)
    {
        var text = source.Text.AsSpan(token.Start, token.End - token.Start);
        var known = names.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(text, out var name))
            return name;
        name = text.ToString();
        names.Add(name);
        return name;
    }

    public bool IsText(Token token, string text) =>
        source.Text.AsSpan(token.Start, token.End - token.Start).SequenceEqual(text);

    /// <summary>The text a string token means.</summary>
    public string StringText(Token token) => token.Kind == TokenKind.BlockString
        ? BlockStringLiteral.Decode(source.Text, token)
        : StringLiteral.Decode(source.Text, token);

    public string Describe(Token token) => token.Kind switch
    {
        TokenKind.Name or TokenKind.Int or TokenKind.Float =>
            $"{token.Kind.Describe()} \"{source.Text[token.Start..token.End]}\"",
        TokenKind.String or TokenKind.BlockString => $"{token.Kind.Describe()} \"{StringText(token)}\"",
        _ => token.Kind.Describe(),
    };

    private void Stop(int at, ExceededLimit limit)
    {
        Error ??= new SyntaxError(limit.Text, source.GetLocation(at)) { Limit = limit };
        Current = new Token(TokenKind.EndOfFile, source.Text.Length, source.Text.Length);
    }

    private ImmutableArray<T> Items<T>(Func<T> item, TokenKind close)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        do
            items.Add(item());
        while (!Failed && !TakeIf(close));
        return items.DrainToImmutable();
    }

    private void Read()
    {
        Current = lexer.Next();
        if (Current.Kind == TokenKind.Invalid)
            Fail(Current.Start, lexer.Error!);
        else if (Current.Kind != TokenKind.EndOfFile && ++Count > limits.MaxTokens)
            Stop(Current.Start, new("maxTokens", $"tokens of the document", limits.MaxTokens, Count, $"Ask for less at once, use fragments, or send values as variables."));
    }
}
