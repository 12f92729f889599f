using OpenData.GraphQL.Execution.Planning;

namespace OpenData.GraphQL.Execution.Results;

/// <summary>Where a column stands in the response.</summary>
/// <param name="Owner">What the column's values belong to.</param>
/// <param name="Field">The field that the values were resolved for.</param>
/// <param name="IsField">Whether the values are the field's own, not items of its lists.</param>
/// <param name="IsNonNull">Whether no value may be null.</param>
/// <param name="Request">The running request.</param>
internal readonly record struct ColumnPlace(
    IColumnOwner Owner, FieldPlan Field, bool IsField, bool IsNonNull, RequestContext Request);
