namespace OpenData.SiteTemplates.Models;

/// <summary>The money of the two programmes.</summary>
public sealed record MoneyPage : FramedPage
{
    /// <summary>The amounts, each by itself.</summary>
    public required IReadOnlyList<FundingTotal> Totals { get; init; }

    /// <summary>The same amounts divided by other published figures.</summary>
    public required IReadOnlyList<MoneyComparison> Comparisons { get; init; }

    /// <summary>What documents say of money that is lacking, without a figure.</summary>
    public required IReadOnlyList<NamedMention> Shortfalls { get; init; }
}
