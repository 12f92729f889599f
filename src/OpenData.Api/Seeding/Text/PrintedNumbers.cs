using System.Globalization;
using System.Text.RegularExpressions;

namespace OpenData.Api.Seeding.Text;

/// <summary>
/// The numbers that a stretch of Vietnamese text prints: digits with a point between thousands and a comma before decimals, or the
/// other way round, times a thousand, million or billion where that word follows; and the number words that reports use.
/// </summary>
internal static partial class PrintedNumbers
{
    private static readonly Dictionary<string, decimal> Multipliers = new() { ["nghìn"] = 1_000, ["ngàn"] = 1_000, ["triệu"] = 1_000_000, ["tỷ"] = 1_000_000_000, ["tỉ"] = 1_000_000_000 };

    private static readonly Dictionary<string, decimal[]> Words = new()
    {
        // "Trắng xã nông thôn mới" is to have none of them, "không còn" is none left, "chưa có" is none yet.
        ["không"] = [0], ["trắng"] = [0], ["chưa"] = [0],
        ["một"] = [1], ["hai"] = [2], ["ba"] = [3], ["bốn"] = [4], ["năm"] = [5], ["sáu"] = [6], ["bảy"] = [7], ["tám"] = [8], ["chín"] = [9], ["mười"] = [10],
        ["nửa"] = [0.5m, 50], ["đôi"] = [2],
    };

    /// <summary>Every number that the text can be read to print. A text that is ambiguous holds each of its readings.</summary>
    public static IReadOnlySet<decimal> In(string text)
    {
        var numbers = new HashSet<decimal>();
        var canonical = WhiteSpace.Fold(VietnameseText.Compose(text)).ToLowerInvariant();
        foreach (Match match in Token().Matches(canonical))
        {
            var readings = Words.TryGetValue(match.Groups["word"].Value, out var word) ? word : Readings(match.Groups["digits"].Value);
            foreach (var number in readings)
            {
                numbers.Add(number);
                if (Multipliers.TryGetValue(match.Groups["times"].Value, out var times)) numbers.Add(number * times);
            }
        }

        return numbers;
    }

    private static IEnumerable<decimal> Readings(string digits)
    {
        if (Vietnamese().IsMatch(digits)) yield return Parse(digits.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'));
        if (English().IsMatch(digits)) yield return Parse(digits.Replace(",", "", StringComparison.Ordinal));
    }

    private static decimal Parse(string digits) => decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A([0-9]{1,20}|[0-9]{1,3}(\.[0-9]{3}){1,6})(,[0-9]{1,8})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Vietnamese();

    [GeneratedRegex(@"\A([0-9]{1,20}|[0-9]{1,3}(,[0-9]{3}){1,6})(\.[0-9]{1,8})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex English();

    [GeneratedRegex(@"(?:(?<digits>[0-9]+(?:[.,][0-9]+)*)|\b(?<word>\p{L}+)\b)(?: ?(?<times>nghìn|ngàn|triệu|tỷ|tỉ))?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Token();
}
