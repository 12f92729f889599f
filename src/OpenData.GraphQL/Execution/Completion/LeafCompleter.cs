using OpenData.GraphQL.Execution.Results;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Execution.Completion;

/// <summary>Completes scalars and enum values.</summary>
internal sealed class LeafCompleter<T>(NamedType type) : Completer<T>
{
    public LeafWriter<T> Leaf { get; } = LeafWriters.For<T>(type);

    public override Column Complete(T[] values, Exception?[]? faults, ColumnPlace place)
    {
        var column = new LeafColumn<T>(values, Leaf, place);
        Check(column, values, faults);
        if (Leaf.IsTotal)
            return column;
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is { } value && faults?[i] is null && !Leaf.CanWrite(value))
            {
                place.Request.AddError($"{type.Name} cannot represent the value of {place.Field.Parent.Name}.{place.Field.Field.Name}.", column, i);
                column.Fail(i);
            }
        }

        return column;
    }
}
