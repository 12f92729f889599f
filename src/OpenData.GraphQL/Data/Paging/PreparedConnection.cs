using OpenData.GraphQL.Data.Compiling;

namespace OpenData.GraphQL.Data.Paging;

/// <summary>The first or last page of a list at one place of an operation, for all requests whose arguments differ in their texts alone.</summary>
/// <param name="Pager">Makes the page of the rows.</param>
/// <param name="Rows">The rows; null where none are asked for.</param>
/// <param name="Total">The total; null where it is not asked for.</param>
internal sealed record PreparedConnection<T>(Pager<T> Pager, PreparedQuery<T>? Rows, PreparedTotal? Total)
    where T : class;
