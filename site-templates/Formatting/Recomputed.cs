using OpenData.SiteTemplates.Models;

namespace OpenData.SiteTemplates.Formatting;

/// <summary>Writes what comes out when a check is recomputed.</summary>
internal static class Recomputed
{
    private const string RangeSign = " .. ";

    /// <summary>Writes the outcome: a value with its working, a range, a count, or that nothing can be computed.</summary>
    /// <param name="check">The check.</param>
    /// <param name="locale">The language.</param>
    /// <param name="working">Whether the formula with its numbers stands before a single value.</param>
    public static string Say(CheckResult check, Locale locale, bool working)
    {
        var texts = locale.Texts.Checks;
        if (check.Computed is not { } from)
            return texts.Open;
        if (check.Formula?.Split(RangeSign) is [var low, var high])
            return Range(low, high, check, locale, working);
        if (check.Operands.Count == 0)
            return Pattern.Fill(texts.Counted, ("count", Plain(from, check, locale)));
        return working ? $"{Working(check, locale)} = {Plain(from, check, locale)}" : Plain(from, check, locale);
    }

    /// <summary>Writes what the result is held against when no figure is stated.</summary>
    public static string Expected(CheckResult check, Locale locale) =>
        check.Expected is { } expected ? Plain(expected, check, locale) : locale.Texts.Missing.NotApplicable;

    private static string Range(string low, string high, CheckResult check, Locale locale, bool working)
    {
        var texts = locale.Texts.Checks;
        if (!working)
            return check.Holds is true ? texts.InRange : texts.OutOfRange;
        return Pattern.Fill(
            texts.Between, ("from", Formula.Write(low, check.Operands, locale)), ("to", Formula.Write(high, check.Operands, locale)));
    }

    private static string Working(CheckResult check, Locale locale) => check.Formula is { } formula
        ? Formula.Write(formula, check.Operands, locale)
        : string.Join(" + ", check.Operands.Select(locale.Value));

    // A value that does not come out even shows two digits more than the printed one, or the reader could not see what rounding hid.
    private static string Plain(decimal value, CheckResult check, Locale locale)
    {
        var like = check.Stated ?? (check.Operands.Count > 0 ? check.Operands[0] : null);
        if (like?.Unit.Id == "dong")
            return Numbers.Money(value, locale.Language);
        var printed = like?.Decimals ?? 0;
        var decimals = value == Math.Round(value, printed) ? printed : printed + 2;
        return locale.Number(value, decimals) + (like is null ? "" : Locale.Sign(like));
    }
}
