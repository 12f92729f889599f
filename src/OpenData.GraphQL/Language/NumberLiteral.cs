// Specification §2.9.1, Int Value, and §2.9.2, Float Value.
namespace OpenData.GraphQL.Language;

internal static class NumberLiteral
{
    public static LiteralScan Scan(string text, int start)
    {
        var end = text[start] == '-' ? start + 1 : start;
        if (Characters.At(text, end) == '0')
        {
            end++;
            if (Characters.IsDigit(Characters.At(text, end)))
                return LiteralScan.Fail(end,
                    $"Invalid number, unexpected digit after 0: {Characters.Describe(text, end)}.");
        }
        else if (!SkipDigits(text, ref end))
        {
            return ExpectedDigit(text, end);
        }

        var kind = TokenKind.Int;
        if (Characters.At(text, end) == '.')
        {
            kind = TokenKind.Float;
            end++;
            if (!SkipDigits(text, ref end))
                return ExpectedDigit(text, end);
        }
        if (Characters.At(text, end) is 'e' or 'E')
        {
            kind = TokenKind.Float;
            end++;
            if (Characters.At(text, end) is '+' or '-')
                end++;
            if (!SkipDigits(text, ref end))
                return ExpectedDigit(text, end);
        }

        var follower = Characters.At(text, end);
        return follower == '.' || Characters.IsNameStart(follower)
            ? ExpectedDigit(text, end)
            : new LiteralScan(kind, end);
    }

    private static bool SkipDigits(string text, ref int end)
    {
        var first = end;
        while (Characters.IsDigit(Characters.At(text, end)))
            end++;
        return end > first;
    }

    private static LiteralScan ExpectedDigit(string text, int at) =>
        LiteralScan.Fail(at, $"Invalid number, expected digit but got: {Characters.Describe(text, at)}.");
}
