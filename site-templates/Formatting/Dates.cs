using System.Globalization;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteTemplates.Formatting;

/// <summary>Writes days and periods: <c>29/05/2023</c> in Vietnamese, <c>29 May 2023</c> in English.</summary>
public static class Dates
{
    private const string Between = "–";

    // The names without May, which is as short as it can be.
    private static readonly string[] Months =
        [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Where(name => name.Length > 3)];

    /// <summary>Writes one day.</summary>
    public static string Format(DateOnly day, Language language) => day.ToString(
        language == Language.Vi ? "dd'/'MM'/'yyyy" : "d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Writes a period as short as it can be said: a day, a month, a year, a span of years or months, or from day to day.</summary>
    public static string Format(Period period, Language language) => Shape(period) switch
    {
        PeriodShape.Day => Format(period.From, language),
        PeriodShape.Month => Month(period.From, language),
        PeriodShape.Year => Year(period.From),
        PeriodShape.Years => Year(period.From) + Between + Year(period.To),
        PeriodShape.Months => $"{Month(period.From, language)} {Between} {Month(period.To, language)}",
        _ => $"{Format(period.From, language)} {Between} {Format(period.To, language)}",
    };

    /// <summary>Writes a period for a drawing, where room is scarce: <c>Dec 2019 – Dec 2020</c>; in Vietnamese as <see cref="Format(Period, Language)"/>.</summary>
    public static string Short(Period period, Language language)
    {
        var text = Format(period, language);
        return language == Language.Vi ? text : Months.Aggregate(text, (shorter, month) => shorter.Replace(month, month[..3], StringComparison.Ordinal));
    }

    /// <summary>
    /// Writes a period as a noun in a sentence: <c>ngày 12/03/2024</c>, <c>năm 2020</c>; in English as <see cref="Format(Period, Language)"/>.
    /// Several months are not what a figure is about: its day lies between them.
    /// </summary>
    public static string Noun(Period period, Language language) => (Shape(period), language) switch
    {
        (PeriodShape.Months, Language.En) => $"between {Month(period.From, language)} and {Month(period.To, language)}",
        (_, Language.En) => Format(period, language),
        (PeriodShape.Day, _) => "ngày " + Format(period, language),
        (PeriodShape.Month, _) => "tháng " + Format(period, language),
        (PeriodShape.Year, _) => "năm " + Format(period, language),
        (PeriodShape.Years, _) => "giai đoạn " + Format(period, language),
        (PeriodShape.Months, _) => "khoảng tháng " + Format(period, language),
        _ => $"từ ngày {Format(period.From, language)} đến ngày {Format(period.To, language)}",
    };

    /// <summary>Writes a period as the time of a sentence: <c>ngày 12/03/2024</c>, <c>on 12 March 2024</c>, <c>in 2020</c>.</summary>
    public static string When(Period period, Language language) => (Shape(period), language) switch
    {
        (_, Language.Vi) or (PeriodShape.Months, _) => Noun(period, language),
        (PeriodShape.Day, _) => "on " + Noun(period, language),
        (PeriodShape.Span, _) => $"from {Format(period.From, language)} to {Format(period.To, language)}",
        _ => "in " + Noun(period, language),
    };

    /// <summary>What a period is sorted by: its end.</summary>
    internal static string SortKey(Period period) => period.To.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Month(DateOnly day, Language language) =>
        day.ToString(language == Language.Vi ? "M'/'yyyy" : "MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Year(DateOnly day) => day.ToString("yyyy", CultureInfo.InvariantCulture);

    private static PeriodShape Shape(Period period)
    {
        var (from, to) = (period.From, period.To);
        if (from == to)
            return PeriodShape.Day;
        if (from.Day != 1 || to.AddDays(1).Day != 1)
            return PeriodShape.Span;
        if (from.Year == to.Year && from.Month == to.Month)
            return PeriodShape.Month;
        if (from.Month != 1 || to.Month != 12)
            return PeriodShape.Months;
        return from.Year == to.Year ? PeriodShape.Year : PeriodShape.Years;
    }

    private enum PeriodShape
    {
        Day,
        Month,
        Year,
        Years,
        Months,
        Span,
    }
}
