namespace OpenData.GraphQL.Language;

/// <summary>What was found of a number or string: its end, or the error and where it is.</summary>
internal readonly record struct LiteralScan(TokenKind Kind, int End, FormattableString? Error = null)
{
    public static LiteralScan Fail(int at, FormattableString error) => new(TokenKind.Invalid, at, error);
}
