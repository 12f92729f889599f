namespace OpenData.GraphQL.Language;

/// <summary>A token: its kind and where it stands. Its text stays in the source.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Offset of its first code unit.</param>
/// <param name="End">Offset behind its last code unit.</param>
public readonly record struct Token(TokenKind Kind, int Start, int End);
