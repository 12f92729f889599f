namespace OpenData.SiteGen.Api.Answers;

/// <summary>What the page of money is made from.</summary>
internal sealed record MoneyAnswer(
    IReadOnlyList<FundingAnswer> FundingTotals, Nodes<IndicatorAnswer> Indicators, Nodes<NamedAnswer> Mentions);

/// <summary>An amount with its sources of funds.</summary>
internal sealed record FundingAnswer(bool IsPlanned, FactAnswer? Total, IReadOnlyList<FactAnswer> Parts);

/// <summary>An amount without its sources of funds.</summary>
internal sealed record AmountAnswer(bool IsPlanned, FactAnswer? Total);

/// <summary>How many communes there were on a day.</summary>
internal sealed record CommuneCountAnswer(CountAnswer Communes);

/// <summary>How many rows a list has.</summary>
internal sealed record CountAnswer(int TotalCount);
