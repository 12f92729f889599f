using OpenData.SiteTemplates.Models;

namespace OpenData.SiteTemplates.Formatting;

/// <summary>Writes a formula with the numbers in place of its letters: <c>a - b</c> becomes <c>12,81 − 0,36</c>.</summary>
internal static class Formula
{
    /// <summary>Writes the formula of a derived figure over its inputs.</summary>
    public static string Write(Figure figure, string formula, Locale locale) => Write(formula, figure.Inputs, locale);

    /// <summary>Writes a formula over <c>a</c>, <c>b</c>, … = <paramref name="operands"/> in order; a letter without an operand stays.</summary>
    public static string Write(string formula, IReadOnlyList<Figure> operands, Locale locale)
    {
        var text = new System.Text.StringBuilder();
        foreach (var letter in formula)
        {
            text.Append(letter switch
            {
                >= 'a' and <= 'z' when letter - 'a' < operands.Count => locale.Value(operands[letter - 'a']),
                '-' => "−",
                '*' => "×",
                '/' => "÷",
                _ => letter.ToString(),
            });
        }

        return text.ToString();
    }
}
