namespace OpenData.SiteGen.Api.Answers;

/// <summary>What the front page is made from.</summary>
internal sealed record HomeAnswer(
    Nodes<IndicatorAnswer> Indicators,
    IReadOnlyList<TargetAnswer> Targets,
    IReadOnlyList<CriteriaSetAnswer> CriteriaSets,
    Nodes<IdAnswer> Checks,
    Nodes<CheckAnswer> FailedChecks,
    IReadOnlyList<AmountAnswer> FundingTotals,
    ProvinceMapAnswer? Province,
    Nodes<DerivedAnswer> Derived);

/// <summary>What the New Rural page is made from.</summary>
internal sealed record NewRuralAnswer(
    Nodes<IndicatorAnswer> Indicators,
    IndicatorAnswer? CertifiedByPlace,
    Nodes<FactAnswer> Gaps,
    IReadOnlyList<TargetAnswer> Targets,
    IReadOnlyList<CriteriaSetAnswer> CriteriaSets,
    ProvinceMapAnswer? Province,
    Nodes<DerivedAnswer> Derived);

/// <summary>What the OCOP page is made from.</summary>
internal sealed record OcopAnswer(
    Nodes<IndicatorAnswer> Indicators,
    Nodes<IndicatorAnswer> Support,
    Nodes<FactAnswer> Gaps,
    ProvinceMapAnswer? Province,
    Nodes<ProductAnswer> Products,
    Nodes<DerivedAnswer> Derived);

/// <summary>What the list of documents is made from.</summary>
internal sealed record SourcesAnswer(IReadOnlyList<SourceAnswer> Nodes);

/// <summary>What the page of checks is made from.</summary>
internal sealed record ChecksAnswer(Nodes<CheckAnswer> Checks, Nodes<DerivedAnswer> Derived);

/// <summary>What the page of promises is made from.</summary>
internal sealed record PromisesAnswer(IReadOnlyList<TargetAnswer> Targets, Nodes<DerivedAnswer> Derived);

/// <summary>A part of the list of communes, wards and townships.</summary>
internal sealed record CommuneListAnswer(Nodes<CommuneNameAnswer> Places);
