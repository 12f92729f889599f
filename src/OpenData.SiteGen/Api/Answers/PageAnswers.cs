namespace OpenData.SiteGen.Api.Answers;

/// <summary>What the front page is made from.</summary>
internal sealed record HomeAnswer(
    Nodes<IndicatorAnswer> Indicators,
    IReadOnlyList<TargetAnswer> Targets,
    IReadOnlyList<CriteriaSetAnswer> CriteriaSets,
    CountAnswer Checks,
    Nodes<CheckNameAnswer> FailedChecks,
    IReadOnlyList<AmountAnswer> FundingTotals,
    ProvinceMapAnswer? Province);

/// <summary>What the New Rural page is made from.</summary>
internal sealed record NewRuralAnswer(
    Nodes<IndicatorAnswer> Indicators,
    Nodes<FactAnswer> CertifiedInDistricts,
    Nodes<FactAnswer> Gaps,
    IReadOnlyList<TargetAnswer> Targets,
    IReadOnlyList<CriteriaSetAnswer> CriteriaSets,
    ProvinceMapAnswer? Province);

/// <summary>What the OCOP page is made from.</summary>
internal sealed record OcopAnswer(
    Nodes<IndicatorAnswer> Indicators,
    Nodes<IndicatorAnswer> Support,
    Nodes<FactAnswer> Gaps,
    ProvinceMapAnswer? Province,
    Nodes<ProductAnswer> Products);

/// <summary>What the list of documents is made from.</summary>
internal sealed record SourcesAnswer(IReadOnlyList<SourceAnswer> Nodes);

/// <summary>What a page of checks is made from: those that it shows, and how many there are in all.</summary>
internal sealed record ChecksAnswer(
    IReadOnlyList<CheckAnswer> Nodes, CountAnswer All, CountAnswer Failed, CountAnswer Open, CountAnswer Held);

/// <summary>What the page of promises is made from.</summary>
internal sealed record PromisesAnswer(IReadOnlyList<TargetAnswer> Targets);

/// <summary>What derived figures are computed from; null for one that is not there.</summary>
internal sealed record DerivedFiguresAnswer(IReadOnlyList<DerivedAnswer?> Nodes);

/// <summary>A part of the list of communes, wards and townships.</summary>
internal sealed record CommuneListAnswer(Nodes<CommuneNameAnswer> Places);
