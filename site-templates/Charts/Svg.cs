using System.Globalization;

namespace OpenData.SiteTemplates.Charts;

/// <summary>
/// Writes lengths of a drawing. Widths are percentages and heights are ems, so that a chart fills any screen while its words
/// keep the reader’s own size.
/// </summary>
internal static class Svg
{
    /// <summary>A share of the drawing’s width, from 0 to 100.</summary>
    public static string Percent(double value) => Number(value) + "%";

    /// <summary>A multiple of the text’s size.</summary>
    public static string Em(double value) => Number(value) + "em";

    /// <summary>A plain number, with two digits at most, as a <c>viewBox</c> needs it.</summary>
    public static string Number(double value) =>
        Math.Round(value, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);
}
