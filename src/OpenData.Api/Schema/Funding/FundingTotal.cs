using OpenData.Api.Dataset;

namespace OpenData.Api.Schema.Funding;

/// <summary>The money of one programme for one administrative unit and time, as documents state it, and the sources of funds that it came from. It stands for itself: no two may be added up, since documents accumulate over times that overlap, count the money of one fund under several programmes, and that of a district in its province's.</summary>
/// <param name="IndicatorId">The id of what is counted.</param>
/// <param name="PlaceId">The id of the administrative unit.</param>
/// <param name="Period">The time that the money is stated for. Where the indicator is accumulated, the time up to which it is.</param>
/// <param name="IsPlanned">Whether the money is a target or plan; false where it was allocated, mobilised or spent.</param>
/// <param name="Total">The figure to show for the whole, by the published rule; its value is null where a document should give it and none does. Null where only the parts are known. One that the dataset added up is `DERIVED` and names its inputs.</param>
/// <param name="Alternatives">What other documents, or other places of the same document, say of the whole; the latest first.</param>
/// <param name="Parts">The money by source of funds, in the order of the sources; a source that a document names without a figure has no value, and the reason in `missing`.</param>
/// <param name="Stated">What the parts that have a figure come to, in đồng. Null where no part has one, or where the figures come from different documents, which may count the same money.</param>
/// <param name="Unexplained">What the total has beyond the parts that have a figure, in đồng: money that is in the total without a figure for the source that it came from. Null where either is not known, or where the total was added up from the parts.</param>
/// <param name="IsComplete">Whether every source of funds that a document names has a figure; false too where no document splits the money by source.</param>
public sealed record FundingTotal(
    string IndicatorId, string PlaceId, Period Period, bool IsPlanned, Fact? Total,
    IReadOnlyList<Fact> Alternatives, IReadOnlyList<Fact> Parts, decimal? Stated, decimal? Unexplained, bool IsComplete);
