using Microsoft.EntityFrameworkCore;
using OpenData.Api.Dataset;
using OpenData.GraphQL.Data;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema.Programme;

/// <summary>The New Rural programme: its criteria and who met them.</summary>
[QueryType]
public static class ProgrammeQueries
{
    /// <summary>The sets of New Rural criteria, earliest first. How many criteria a commune has to meet, and which, depends on the set in force.</summary>
    public static async Task<IReadOnlyList<CriteriaSet>> GetCriteriaSets(DatasetContext db, CancellationToken cancellation) =>
        await db.CriteriaSets.OrderBy(set => set.PeriodFrom).ThenBy(set => set.Level).ThenBy(set => set.Id).ToListAsync(cancellation);

    /// <summary>What documents say of named communes: certified, planned, carried over, with OCOP products.</summary>
    [UseConnection, UseFiltering, UseSorting]
    public static IQueryable<Standing> GetStandings(DatasetContext db) => db.Standings;
}
