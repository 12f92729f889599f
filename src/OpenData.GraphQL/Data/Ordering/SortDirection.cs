namespace OpenData.GraphQL.Data.Ordering;

/// <summary>The direction of a term of <c>order</c>.</summary>
internal enum SortDirection
{
    Asc,
    Desc,
}
