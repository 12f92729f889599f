using System.Text.Json;
using OpenData.GraphQL.Response;

namespace OpenData.GraphQL.Execution.Results;

/// <summary>A field whose arguments were refused: null for every object.</summary>
internal sealed class FailedColumn : Column
{
    private FailedColumn(ColumnPlace place, int count)
        : base(place, count)
    {
    }

    public static FailedColumn Of(ColumnPlace place, int count, IReadOnlyList<GraphQLError> errors)
    {
        var column = new FailedColumn(place, count);
        for (var i = 0; i < count; i++)
        {
            foreach (var error in errors)
                place.Request.AddError(error, column, i);
            column.Fail(i);
        }

        return column;
    }

    protected override void WriteValue(Utf8JsonWriter writer, int slot) => writer.WriteNullValue();
}
