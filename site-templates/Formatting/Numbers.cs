using System.Globalization;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteTemplates.Formatting;

/// <summary>Writes numbers the way a language does: <c>1.234,5</c> in Vietnamese, <c>1,234.5</c> in English.</summary>
public static class Numbers
{
    private const long Million = 1_000_000;
    private const long Billion = 1_000_000_000;

    private static readonly NumberFormatInfo Vietnamese = new()
    {
        NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NegativeSign = "−",
    };

    private static readonly NumberFormatInfo English = new()
    {
        NumberDecimalSeparator = ".", NumberGroupSeparator = ",", NegativeSign = "−",
    };

    /// <summary>Writes <paramref name="value"/> with exactly <paramref name="decimals"/> digits after the decimal sign.</summary>
    public static string Format(decimal value, int decimals, Language language) =>
        value.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), Rules(language));

    /// <summary>
    /// Writes đồng in the word that leaves a readable number, without rounding: <c>9.722 tỷ đồng</c>, <c>9,722 billion đồng</c>.
    /// Under a million the đồng are written out.
    /// </summary>
    public static string Money(decimal dong, Language language) => Math.Abs(dong) switch
    {
        >= Billion => Format(dong / Billion, language) + (language == Language.Vi ? " tỷ đồng" : " billion đồng"),
        >= Million => Format(dong / Million, language) + (language == Language.Vi ? " triệu đồng" : " million đồng"),
        _ => Format(dong, language) + " đồng",
    };

    private static string Format(decimal value, Language language) =>
        value.ToString("#,0.############", Rules(language));

    private static NumberFormatInfo Rules(Language language) => language == Language.Vi ? Vietnamese : English;
}
