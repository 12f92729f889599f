using OpenData.Api.Dataset;
using OpenData.Api.Schema.Facts;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema.Funding;

/// <summary>What it cost.</summary>
[QueryType]
public static class FundingQueries
{
    /// <summary>The money of the programmes as documents state it, each whole with its parts by source of funds, earliest time first. Each stands for itself: adding two up counts money twice.</summary>
    /// <param name="indicator">Only money that the indicator with this id counts. Null: of all.</param>
    /// <param name="place">Only money of the administrative unit with this id. Null: of all.</param>
    /// <param name="knownOn">Answers as the documents published by the end of that day would have. Null: all documents.</param>
    public static Task<IReadOnlyList<FundingTotal>> GetFundingTotals(
        DatasetContext db, CancellationToken cancellation, [ID] string? indicator = null, [ID] string? place = null, DateOnly? knownOn = null)
    {
        var facts = db.Facts.AsKnownOn(knownOn);
        if (indicator is not null) facts = facts.Where(fact => fact.IndicatorId == indicator);
        if (place is not null) facts = facts.Where(fact => fact.PlaceId == place);
        return FundingReader.Read(facts, cancellation);
    }
}
