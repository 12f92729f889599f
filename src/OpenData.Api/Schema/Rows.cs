using Microsoft.EntityFrameworkCore;
using OpenData.Api.Dataset;

namespace OpenData.Api.Schema;

/// <summary>Rows for all parents of a level at once: one statement, however many parents there are.</summary>
internal static class Rows
{
    /// <summary>The row with this id; null where there is none.</summary>
    public static Task<T?> One<T>(this IQueryable<T> rows, string id, CancellationToken cancellation)
        where T : class, INode =>
        rows.FirstOrDefaultAsync(row => row.Id == id, cancellation);

    /// <summary>The rows with these ids, by id, where every parent has one.</summary>
    public static async Task<IReadOnlyDictionary<string, T>> ById<T>(
        this IQueryable<T> rows, IReadOnlyList<string> ids, CancellationToken cancellation)
        where T : class, INode =>
        await rows.Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancellation);

    /// <summary>The rows with these ids, by id, where a parent may have none.</summary>
    public static async Task<IReadOnlyDictionary<string, T?>> AnyById<T>(
        this IQueryable<T> rows, IReadOnlyList<string> ids, CancellationToken cancellation)
        where T : class, INode =>
        await rows.Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, T? (row) => row, cancellation);

    /// <summary>The rows in their order, by the key of their parent.</summary>
    public static async Task<ILookup<TKey, T>> By<TKey, T>(
        this IQueryable<T> rows, Func<T, TKey> key, CancellationToken cancellation) =>
        (await rows.ToListAsync(cancellation)).ToLookup(key);
}
