using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace OpenData.Api.Seeding.Building;

/// <summary>Writes entities by COPY in its binary form: PostgreSQL takes nothing faster.</summary>
internal sealed class PostgresWriter(NpgsqlConnection connection, IModel model) : IRowWriter
{
    /// <inheritdoc/>
    public void Write<T>(IEnumerable<T> items)
        where T : class
    {
        var columns = EntityColumn.Of<T>(model);
        using var copy = connection.BeginBinaryImport(
            $"""COPY "{model.FindEntityType(typeof(T))!.GetTableName()}" ({string.Join(", ", columns.Select(column => $"\"{column.Name}\""))}) FROM STDIN (FORMAT BINARY)""");
        foreach (var item in items)
        {
            copy.StartRow();
            foreach (var column in columns) copy.Write(column.ValueOf(item), column.Type);
        }

        copy.Complete();
    }
}
