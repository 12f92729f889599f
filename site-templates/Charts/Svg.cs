using System.Globalization;

namespace OpenData.SiteTemplates.Charts;

/// <summary>
/// Writes lengths of a drawing. Widths are percentages and heights are ems, so that a chart fills any screen while its words
/// keep the reader’s own size.
/// </summary>
internal static class Svg
{
    // Most lengths are within a drawing of a hundred: what was written once need not be put together again.
    private static readonly string?[] Percents = new string?[10_001];
    private static readonly string?[] Ems = new string?[10_001];

    /// <summary>A share of the drawing’s width, from 0 to 100.</summary>
    public static string Percent(double value) => Written(value, "%", Percents);

    /// <summary>A multiple of the text’s size.</summary>
    public static string Em(double value) => Written(value, "em", Ems);

    /// <summary>A plain number, with two digits at most, as a <c>viewBox</c> needs it.</summary>
    public static string Number(double value) => Rounded(value).ToString("0.##", CultureInfo.InvariantCulture);

    private static string Written(double value, string unit, string?[] known)
    {
        var hundredths = Math.Round(Rounded(value) * 100);
        return hundredths >= 0 && hundredths < known.Length ? known[(int)hundredths] ??= Number(value) + unit : Number(value) + unit;
    }

    private static double Rounded(double value) => Math.Round(value, 2, MidpointRounding.AwayFromZero);
}
