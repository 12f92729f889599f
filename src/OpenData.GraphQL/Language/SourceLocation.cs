namespace OpenData.GraphQL.Language;

/// <summary>A place in a source text as people count it (specification §7.1.6, <c>locations</c>).</summary>
/// <param name="Line">Line number, from 1.</param>
/// <param name="Column">Column in UTF-16 code units, from 1.</param>
public readonly record struct SourceLocation(int Line, int Column);
