namespace OpenData.SiteTemplates.Models;

/// <summary>An amount made easier to picture: one published figure divided by another.</summary>
/// <param name="Kind">What the division says.</param>
/// <param name="Dividend">The amount.</param>
/// <param name="Divisor">What it is divided by, as a figure of a document; null where <paramref name="Count"/> is.</param>
/// <param name="Count">What it is divided by, counted in the lists of places; null where <paramref name="Divisor"/> is.</param>
/// <param name="On">The day of <paramref name="Count"/>.</param>
public sealed record MoneyComparison(MoneyComparisonKind Kind, Figure Dividend, Figure? Divisor, int? Count = null, DateOnly? On = null)
{
    /// <summary>What comes out.</summary>
    public decimal Value => (Dividend.Value ?? 0) / (Divisor?.Value ?? Count ?? 1);
}
