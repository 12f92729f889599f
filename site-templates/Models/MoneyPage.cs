namespace OpenData.SiteTemplates.Models;

/// <summary>The money of the two programmes.</summary>
public sealed record MoneyPage : FramedPage
{
    /// <summary>The amounts, each by itself.</summary>
    public required IReadOnlyList<FundingTotal> Totals { get; init; }

    /// <summary>The same amounts divided by other published figures.</summary>
    public required IReadOnlyList<MoneyComparison> Comparisons { get; init; }

    /// <summary>What documents say of money that is lacking, without a figure; the first of it where it is much.</summary>
    public required IReadOnlyList<NamedMention> Shortfalls { get; init; }

    /// <summary>How often documents say that.</summary>
    public required int ShortfallCount { get; init; }

    /// <summary>The table that has it all; null where it is not offered.</summary>
    public DataDownload? MentionTable { get; init; }
}
