using Microsoft.EntityFrameworkCore;
using OpenData.Api.Dataset;

namespace OpenData.Api.Schema.Nodes;

/// <summary>Reads things of any type by their ids: one statement for the types, and one for each type that occurs.</summary>
internal static class NodeReader
{
    /// <summary>The things with these ids, by id.</summary>
    public static async Task<IReadOnlyDictionary<string, INode>> Read(
        IReadOnlyList<string> ids, DatasetContext db, CancellationToken cancellation)
    {
        var keys = await db.NodeKeys.Where(key => ids.Contains(key.Id)).ToListAsync(cancellation);
        var nodes = new Dictionary<string, INode>(StringComparer.Ordinal);
        foreach (var group in keys.GroupBy(key => key.Type, key => key.Id, StringComparer.Ordinal))
            foreach (var node in await OfType(group.Key, [.. group], db, cancellation))
                nodes.Add(node.Id, node);
        return nodes;
    }

    private static async Task<IEnumerable<INode>> OfType(
        string type, IReadOnlyList<string> ids, DatasetContext db, CancellationToken cancellation) => type switch
    {
        nameof(Source) => await db.Sources.With(ids, cancellation),
        nameof(Place) => await db.Places.With(ids, cancellation),
        nameof(PlaceChange) => await db.PlaceChanges.With(ids, cancellation),
        nameof(CriteriaSet) => await db.CriteriaSets.With(ids, cancellation),
        nameof(Criterion) => await db.Criteria.With(ids, cancellation),
        nameof(Indicator) => await db.Indicators.With(ids, cancellation),
        nameof(Category) => await db.Categories.With(ids, cancellation),
        nameof(Fact) => await db.Facts.With(ids, cancellation),
        nameof(Standing) => await db.Standings.With(ids, cancellation),
        nameof(Producer) => await db.Producers.With(ids, cancellation),
        nameof(Product) => await db.Products.With(ids, cancellation),
        nameof(Rating) => await db.Ratings.With(ids, cancellation),
        nameof(Decision) => await db.Decisions.With(ids, cancellation),
        nameof(Mention) => await db.Mentions.With(ids, cancellation),
        nameof(Check) => await db.Checks.With(ids, cancellation),
        _ => throw new InvalidOperationException($"The dataset names the type {type}, which no table holds."),
    };

    private static async Task<IEnumerable<INode>> With<T>(
        this IQueryable<T> rows, IReadOnlyList<string> ids, CancellationToken cancellation)
        where T : class, INode =>
        await rows.WithIds(ids).ToListAsync(cancellation);
}
