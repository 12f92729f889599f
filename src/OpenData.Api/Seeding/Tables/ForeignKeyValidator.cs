using OpenData.Api.Seeding.Package;
using OpenData.Api.Seeding.Text;

namespace OpenData.Api.Seeding.Tables;

/// <summary>Holds the references of all tables against what they refer to.</summary>
internal sealed class ForeignKeyValidator(SeedReport report)
{
    private const int MaxHints = 20;
    private readonly Dictionary<(string, string), HashSet<string>> _values = [];

    public void Validate(IReadOnlyDictionary<string, Table> tables)
    {
        foreach (var table in tables.Values)
        {
            foreach (var key in table.Resource.Schema.ForeignKeys)
            {
                // A table that could not be read has its own problems; what refers to it is not at fault.
                var resource = key.Resource.Length == 0 ? table.Resource.Name : key.Resource;
                if (tables.TryGetValue(resource, out var referenced)) Validate(table, key, referenced);
            }
        }
    }

    private void Validate(Table table, ForeignKey key, Table referenced)
    {
        if (!_values.TryGetValue((referenced.Resource.Name, key.ReferencedColumn), out var values))
        {
            values = [.. referenced.Rows.Select(row => row[key.ReferencedColumn])];
            _values.Add((referenced.Resource.Name, key.ReferencedColumn), values);
        }

        var refused = 0;
        foreach (var row in table.Rows)
        {
            var cell = row[key.Column];
            if (cell.Length == 0 || values.Contains(cell) || report.HasProblem(table.File, row.Number, key.Column)) continue;

            // Looking for the nearest word is slow, and after some of them the pattern is clear.
            var hint = refused++ < MaxHints ? Nearest(cell, values) : "";
            report.Refuse(row, key.Column, "foreign-key", $"is no {key.ReferencedColumn} of {referenced.File}{hint}");
        }
    }

    private static string Nearest(string cell, HashSet<string> values) =>
        values.Where(value => EditDistance.IsAtMost(cell, value, 2)).Order(StringComparer.Ordinal).FirstOrDefault() is { } near ? $": did you mean \"{near}\"?" : "";
}
