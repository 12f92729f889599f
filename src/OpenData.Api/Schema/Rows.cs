using Microsoft.EntityFrameworkCore;
using OpenData.Api.Dataset;

namespace OpenData.Api.Schema;

/// <summary>Rows for all parents of a level at once: one statement, however many parents there are.</summary>
internal static class Rows
{
    /// <summary>The row with this id.</summary>
    public static IQueryable<T> WithId<T>(this IQueryable<T> rows, string id)
        where T : class, INode => rows.Where(row => row.Id == id);

    /// <summary>The rows with these ids.</summary>
    public static IQueryable<T> WithIds<T>(this IQueryable<T> rows, IReadOnlyList<string> ids)
        where T : class, INode => rows.Where(row => ids.Contains(row.Id));

    /// <summary>The rows in their order, by the key of their parent.</summary>
    public static async Task<ILookup<TKey, T>> By<TKey, T>(
        this IQueryable<T> rows, Func<T, TKey> key, CancellationToken cancellation) =>
        (await rows.ToListAsync(cancellation)).ToLookup(key);
}
