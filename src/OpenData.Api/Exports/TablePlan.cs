using OpenData.GraphQL.Language.Syntax;

namespace OpenData.Api.Exports;

/// <summary>How the answer of an operation becomes a flat table.</summary>
/// <param name="Columns">The columns in the order of the query.</param>
/// <param name="RowsPath">The fields that lead from the answer's data to the list whose items are the rows, in UTF-8; null where there is none: then the table has one row.</param>
/// <param name="Connection">The field of the connection that the rows are the items of; null where the list is no connection, or lies within other lists.</param>
internal sealed record TablePlan(IReadOnlyList<TableColumn> Columns, IReadOnlyList<byte[]>? RowsPath, FieldNode? Connection)
{
    /// <summary>Whether all pages are asked for: the query names no part of the connection.</summary>
    public bool WantsAllPages => Connection is not null
        && !Connection.Arguments.Any(argument => argument.Name.Value is "first" or "last" or "after" or "before");
}
