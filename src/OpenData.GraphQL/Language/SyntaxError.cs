namespace OpenData.GraphQL.Language;

/// <summary>Why a text is not a document (specification §2 and §7.1.6).</summary>
/// <param name="Message">The reason, starting with <c>Syntax Error:</c>.</param>
/// <param name="Location">Where the text stops making sense.</param>
public sealed record SyntaxError(string Message, SourceLocation Location);
