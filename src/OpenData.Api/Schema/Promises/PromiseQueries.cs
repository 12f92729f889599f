using OpenData.Api.Dataset;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema.Promises;

/// <summary>What was promised, and what became of it.</summary>
[QueryType]
public static class PromiseQueries
{
    /// <summary>The targets that documents set, each with its result and verdict, those that are due first first. What "later" means is measured from the latest document, never from today.</summary>
    /// <param name="indicator">Only targets for the indicator with this id. Null: for all.</param>
    /// <param name="place">Only targets for the administrative unit with this id. Null: for all.</param>
    /// <param name="verdict">Only targets of which this came. Null: whatever came of them.</param>
    /// <param name="knownOn">Answers as the documents published by the end of that day would have: the verdict of that day. Null: all documents.</param>
    public static async Task<IReadOnlyList<Promise>> GetTargets(
        DatasetContext db, CancellationToken cancellation, [ID] string? indicator = null, [ID] string? place = null, Verdict? verdict = null, DateOnly? knownOn = null)
    {
        var facts = db.Facts.Where(fact => fact.Kind == FactKind.Target);
        if (indicator is not null) facts = facts.Where(fact => fact.IndicatorId == indicator);
        if (place is not null) facts = facts.Where(fact => fact.PlaceId == place);
        var promises = await PromiseReader.Read(facts, db, knownOn, cancellation);
        return verdict is null ? promises : [.. promises.Where(promise => promise.Verdict == verdict)];
    }
}
