using System.Collections;
using System.Collections.Concurrent;

namespace OpenData.GraphQL.Data.Compiling;

/// <summary>The totals of lists that were counted before, over data that does not change while it is served. Bounded.</summary>
internal sealed class KnownTotals(QueryCompiler compiler, int capacity)
{
    private ConcurrentDictionary<Key, int> totals = new();

    /// <summary>What tells one list from another; null where it cannot be told.</summary>
    public Key? KeyOf(IQueryable query) => Of(query, out var values) is { } shape ? new Key(shape, Array.ConvertAll(values, value => value.Value)) : null;

    /// <summary>All of a query but its values; null where lists cannot be told from one another.</summary>
    public QueryShape? Of(IQueryable query, out CapturedValue[] values) =>
        QueryShape.Of(query.Expression, compiler, out values) is { } shape && !values.Any(v => v.Value is IEnumerable and not string) ? shape : null;

    public int? Find(Key key) => totals.TryGetValue(key, out var total) ? total : null;

    public void Add(Key key, int total)
    {
        if (totals.Count >= capacity)
            totals = new();
        totals[key] = total;
    }

    /// <summary>A shape with the values of one request.</summary>
    internal sealed record Key(QueryShape Shape, object?[] Values)
    {
        public bool Equals(Key? other) => other is not null && Shape.Equals(other.Shape) && Values.AsSpan().SequenceEqual(other.Values);

        public override int GetHashCode() => Values.Aggregate(Shape.GetHashCode(), HashCode.Combine);
    }
}
