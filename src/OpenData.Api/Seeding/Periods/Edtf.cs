using System.Globalization;

namespace OpenData.Api.Seeding.Periods;

/// <summary>
/// The part of the Extended Date/Time Format (ISO 8601-2, level 0) that documents need: a year, a month, a day,
/// or an interval of two of them.
/// </summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
internal readonly record struct Edtf(DateOnly From, DateOnly To)
{
    public const string Hint = "write a year (2020), a month (2020-06), a day (2020-06-30), or two of them with a slash between (2021/2025)";

    /// <summary>The days that <paramref name="text"/> means; null where it is not EDTF or ends before it begins.</summary>
    public static Edtf? Parse(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return ParseDate(text);

        return ParseDate(text[..slash]) is { } from && ParseDate(text[(slash + 1)..]) is { } to && from.From <= to.To
            ? new Edtf(from.From, to.To)
            : null;
    }

    public bool Overlaps(DateOnly? from, DateOnly? to) => (from ?? DateOnly.MinValue) <= To && (to ?? DateOnly.MaxValue) >= From;

    private static Edtf? ParseDate(string text)
    {
        if (!DateOnly.TryParseExact(text, ["yyyy", "yyyy-MM", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var first))
            return null;

        return text.Length switch
        {
            4 => new Edtf(first, new DateOnly(first.Year, 12, 31)),
            7 => new Edtf(first, new DateOnly(first.Year, first.Month, DateTime.DaysInMonth(first.Year, first.Month))),
            _ => new Edtf(first, first),
        };
    }
}
