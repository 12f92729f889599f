using OpenData.Api.Dataset;
using OpenData.GraphQL.Data;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema.Facts;

/// <summary>Figures.</summary>
[QueryType]
public static class FactQueries
{
    /// <summary>One figure; null where no figure has the id.</summary>
    /// <param name="id">The id of the figure.</param>
    [UseFirstOrDefault]
    public static IQueryable<Fact?> GetFact([ID] string id, DatasetContext db) => db.Facts.WithId(id);

    /// <summary>All figures of all documents, also those that contradict each other: ask for `shown: {eq: true}` to have one for each indicator, place, period and category.</summary>
    /// <param name="knownOn">Answers as the documents published by the end of that day would have: later documents are left out, and `shown` is decided without them. `alternatives` and other relations take the day too. Null: all documents.</param>
    [UseConnection, UseFiltering, UseSorting]
    public static IQueryable<Fact> GetFacts(DatasetContext db, DateOnly? knownOn = null) =>
        db.Facts.AsKnownOn(knownOn);
}
