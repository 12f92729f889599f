using OpenData.Api.Dataset;
using OpenData.GraphQL.Data;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema.Checks;

/// <summary>What adds up and what does not.</summary>
[QueryType]
public static class CheckQueries
{
    /// <summary>The arithmetic promises of the documents, each recomputed: sums, differences, shares, counts. Ask for `outcome: {eq: DOES_NOT_HOLD}` to see what does not add up.</summary>
    [UseConnection, UseFiltering, UseSorting]
    public static IQueryable<Check> GetChecks(DatasetContext db) => db.Checks;
}
