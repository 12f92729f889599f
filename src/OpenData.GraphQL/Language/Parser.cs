// Specification §2.2, Document, and appendix C, Grammar Summary.
using OpenData.GraphQL.Language.Syntax;

namespace OpenData.GraphQL.Language;

/// <summary>
/// Reads GraphQL text. Bad input is answered with a <see cref="SyntaxError"/> as a value, worded as the reference
/// implementation words it; nothing is thrown.
/// </summary>
public static class Parser
{
    /// <summary>Reads a request document: operations and fragments.</summary>
    /// <param name="source">The text.</param>
    /// <param name="limits">How much of it to read; null for <see cref="ParserLimits.Default"/>.</param>
    public static ParseResult<DocumentNode> Parse(Source source, ParserLimits? limits = null)
    {
        var tokens = new TokenStream(source, limits ?? ParserLimits.Default);
        return Finish(tokens, new DocumentParser(tokens).ParseDocument());
    }

    /// <summary>Reads a request document: operations and fragments.</summary>
    /// <param name="text">The text.</param>
    /// <param name="limits">How much of it to read; null for <see cref="ParserLimits.Default"/>.</param>
    public static ParseResult<DocumentNode> Parse(string text, ParserLimits? limits = null) =>
        Parse(new Source(text), limits);

    /// <summary>Reads one value (specification §2.9).</summary>
    /// <param name="text">The text, nothing but the value.</param>
    /// <param name="constant">Whether variables are refused.</param>
    /// <param name="limits">How much of it to read; null for <see cref="ParserLimits.Default"/>.</param>
    public static ParseResult<ValueNode> ParseValue(string text, bool constant = true, ParserLimits? limits = null)
    {
        var tokens = new TokenStream(new Source(text), limits ?? ParserLimits.Default);
        var value = new ValueParser(tokens).ParseValue(constant);
        tokens.Expect(TokenKind.EndOfFile);
        return Finish(tokens, value);
    }

    /// <summary>Reads one type reference (specification §2.11).</summary>
    /// <param name="text">The text, nothing but the type reference.</param>
    /// <param name="limits">How much of it to read; null for <see cref="ParserLimits.Default"/>.</param>
    public static ParseResult<TypeNode> ParseType(string text, ParserLimits? limits = null)
    {
        var tokens = new TokenStream(new Source(text), limits ?? ParserLimits.Default);
        var type = new ValueParser(tokens).ParseType();
        tokens.Expect(TokenKind.EndOfFile);
        return Finish(tokens, type);
    }

    private static ParseResult<TNode> Finish<TNode>(TokenStream tokens, TNode node) where TNode : SyntaxNode =>
        tokens.Error is { } error ? new ParseResult<TNode>(error) : new ParseResult<TNode>(node);
}
