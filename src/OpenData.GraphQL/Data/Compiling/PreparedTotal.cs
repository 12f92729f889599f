namespace OpenData.GraphQL.Data.Compiling;

/// <summary>What tells the totals of one place of an operation from one another, without the queries that count them.</summary>
/// <param name="shape">The query that counts, but for its values.</param>
/// <param name="places">Which of the inputs each of its values is.</param>
internal sealed class PreparedTotal(QueryShape shape, InputPlaces places)
{
    /// <summary>Prepares a total; null where it is not kept, or where it cannot be told which inputs its values are.</summary>
    public static PreparedTotal? Of(IQueryable query, KnownTotals? totals, object?[] inputs) =>
        totals?.Of(query, out var values) is { } shape && InputPlaces.Of(values, inputs, _ => false) is { } places ? new(shape, places) : null;

    /// <summary>The total for the inputs of a request; null where it was not counted before.</summary>
    public int? Find(KnownTotals totals, object?[] inputs) => totals.Find(new(shape, places.Values(inputs)));
}
