using System.Linq.Expressions;
using OpenData.GraphQL.Data.Ordering;

namespace OpenData.GraphQL.Data.Paging;

/// <summary>Cuts a page out of an ordered query.</summary>
/// <param name="terms">The ordering, ending in the key.</param>
/// <param name="page">The page.</param>
/// <param name="nullsSortFirst">Whether the database orders null before all values.</param>
internal sealed class Pager<T>(IReadOnlyList<OrderTerm> terms, PageRequest page, bool nullsSortFirst)
    where T : class
{
    private readonly Func<object, object?>[] readers = [.. terms.Select(t => t.Path.Reader())];

    /// <summary>The rows of the page and one more, which tells whether there is another page.</summary>
    public IQueryable<T> Cut(IQueryable<T> query)
    {
        query = Behind(query);
        return query.Provider.CreateQuery<T>(First(query.Expression));
    }

    /// <summary>The rows behind and before the cursors.</summary>
    public IQueryable<T> Behind(IQueryable<T> query)
    {
        if (page.After is { } after)
            query = Keyset.Behind(query, terms, Cursor.Read(after, terms, "after"), before: false);
        if (page.Before is { } before)
            query = Keyset.Behind(query, terms, Cursor.Read(before, terms, "before"), before: true);
        return query;
    }

    /// <summary>The first rows of a query, in order.</summary>
    public Expression First(Expression query) => Expression.Call(
        QueryableMethods.Of(nameof(Queryable.Take), typeof(T)),
        Orderer.Order<T>(query, terms, page.IsBackward, nullsSortFirst),
        Parameterized.Value(page.Size + 1, typeof(int)));

    /// <summary>Compares two rows as the database orders them.</summary>
    public int Compare(T left, T right)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            var (a, b) = (Orderer.Comparable(readers[i](left)), Orderer.Comparable(readers[i](right)));
            var order = a is string x && b is string y ? string.CompareOrdinal(x, y) : Comparer<object>.Default.Compare(a, b);
            if (order != 0)
                return terms[i].IsDescending != page.IsBackward ? -order : order;
        }

        return 0;
    }

    /// <summary>Whether the rows are the whole list, so that nobody need count it.</summary>
    public bool IsWhole(List<T> rows) => page.After is null && page.Before is null && rows.Count <= page.Size;

    public Connection<T> Page(List<T> rows, int? totalCount)
    {
        var hasMore = rows.Count > page.Size;
        if (hasMore)
            rows.RemoveAt(rows.Count - 1);
        if (page.IsBackward)
            rows.Reverse();
        var info = new PageInfo(
            page.IsBackward ? page.Before is not null : hasMore,
            page.IsBackward ? hasMore : page.After is not null,
            rows.Count == 0 ? null : () => CursorOf(rows[0]),
            rows.Count == 0 ? null : () => CursorOf(rows[^1]));
        return new(rows, CursorOf, info, totalCount);
    }

    private string CursorOf(T row) => Cursor.Write(terms, Array.ConvertAll(readers, read => read(row)));
}
