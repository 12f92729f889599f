// GraphQL specification, section 6.4.3: CompleteValue, for all values of a column at once.
using OpenData.GraphQL.Execution.Results;

namespace OpenData.GraphQL.Execution.Completion;

/// <summary>Turns what a resolver gave into a column of the response.</summary>
/// <typeparam name="T">The C# type of the values.</typeparam>
internal abstract class Completer<T>
{
    /// <param name="values">One value for each slot.</param>
    /// <param name="faults">The exceptions of the slots that failed; null where none did.</param>
    /// <param name="place">Where the column stands.</param>
    public abstract Column Complete(T[] values, Exception?[]? faults, ColumnPlace place);

    /// <summary>Reports faults and forbidden nulls.</summary>
    protected static void Check(Column column, T[] values, Exception?[]? faults)
    {
        if (faults is null && !(column.Place.IsNonNull && default(T) is null))
            return;
        for (var i = 0; i < values.Length; i++)
        {
            if (faults?[i] is { } fault)
            {
                column.Place.Request.AddError(fault, column, i);
                column.Fail(i);
            }
            else if (values[i] is null && column.Place.IsNonNull)
            {
                column.FailAsNull(i);
            }
        }
    }
}
