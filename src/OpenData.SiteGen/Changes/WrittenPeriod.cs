using System.Globalization;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Changes;

/// <summary>Reads a period as the tables write it, an EDTF date or interval: <c>2020</c>, <c>2019-12/2020-06</c>, <c>2024-03-13</c>.</summary>
internal static class WrittenPeriod
{
    /// <summary>The days of it; null where the text is no such period.</summary>
    public static Period? Read(string text)
    {
        var slash = text.IndexOf('/');
        var (first, last) = slash < 0 ? (text, text) : (text[..slash], text[(slash + 1)..]);
        return Days(first) is { } begin && Days(last) is { } end ? new Period(text, begin.First, end.Last) : null;
    }

    private static (DateOnly First, DateOnly Last)? Days(string date)
    {
        if (Exact(date, "yyyy-MM-dd") is { } day) return (day, day);
        if (Exact(date, "yyyy-MM") is { } month) return (month, month.AddMonths(1).AddDays(-1));
        return Exact(date, "yyyy") is { } year ? (year, year.AddYears(1).AddDays(-1)) : null;
    }

    private static DateOnly? Exact(string date, string format) =>
        DateOnly.TryParseExact(date, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
