using System.Diagnostics.CodeAnalysis;
using OpenData.GraphQL.Language.Syntax;

namespace OpenData.GraphQL.Language;

/// <summary>What parsing gives: the syntax tree, or the one error that stopped it.</summary>
/// <typeparam name="TNode">What was asked for: a document, a value, a type reference.</typeparam>
public sealed class ParseResult<TNode> where TNode : SyntaxNode
{
    internal ParseResult(TNode node) => Node = node;

    internal ParseResult(SyntaxError error) => Error = error;

    /// <summary>The syntax tree; null when the text has an error.</summary>
    public TNode? Node { get; }

    /// <summary>The first error of the text; null when there is none.</summary>
    public SyntaxError? Error { get; }

    /// <summary>Whether the text was understood.</summary>
    [MemberNotNullWhen(true, nameof(Node))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Error is null;
}
