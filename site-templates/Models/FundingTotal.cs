namespace OpenData.SiteTemplates.Models;

/// <summary>Money as a document states it, with its sources of funds.</summary>
/// <param name="Total">The whole; it may be missing.</param>
/// <param name="Parts">The money by source of funds; a source that is named without a figure is a missing figure.</param>
/// <param name="IsPlanned">Whether it is a plan.</param>
public sealed record FundingTotal(Figure? Total, IReadOnlyList<Part> Parts, bool IsPlanned);
