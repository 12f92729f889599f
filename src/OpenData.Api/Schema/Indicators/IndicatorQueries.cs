using Microsoft.EntityFrameworkCore;
using OpenData.Api.Dataset;
using OpenData.GraphQL.Data;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema.Indicators;

/// <summary>What is counted.</summary>
[QueryType]
public static class IndicatorQueries
{
    /// <summary>One indicator; null where no indicator has the id.</summary>
    /// <param name="id">The id of the indicator.</param>
    [UseFirstOrDefault]
    public static IQueryable<Indicator?> GetIndicator([ID] string id, DatasetContext db) => db.Indicators.WithId(id);

    /// <summary>Everything that is counted or measured.</summary>
    [UseConnection, UseFiltering, UseSorting]
    public static IQueryable<Indicator> GetIndicators(DatasetContext db) => db.Indicators;

    /// <summary>The members of one breakdown in their order, such as the stars of products or the types of producers.</summary>
    /// <param name="dimension">The breakdown, such as "stars", "producer-type", "criteria-band", "fund-source" or "unit". Null: the members of all breakdowns.</param>
    public static async Task<IReadOnlyList<Category>> GetCategories(
        DatasetContext db, CancellationToken cancellation, string? dimension = null) =>
        await db.Categories
            .Where(category => dimension == null || category.Dimension == dimension)
            .OrderBy(category => category.Dimension).ThenBy(category => category.Position).ThenBy(category => category.Id)
            .ToListAsync(cancellation);
}
