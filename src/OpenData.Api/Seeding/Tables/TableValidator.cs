using OpenData.Api.Seeding.Package;

namespace OpenData.Api.Seeding.Tables;

/// <summary>Holds the cells of a table against the constraints of its schema: types, required, unique, words, patterns, bounds and the primary key.</summary>
internal sealed class TableValidator(SeedReport report)
{
    public void Validate(Table table)
    {
        for (var column = 0; column < table.Header.Count; column++)
            ValidateColumn(table, table.Resource.Schema.Find(table.Header[column])!, column);
        ValidateKey(table);
    }

    private void ValidateColumn(Table table, Field field, int column)
    {
        var words = field.Enum?.ToHashSet(StringComparer.Ordinal);
        var seen = field.Unique ? new Dictionary<string, int>(StringComparer.Ordinal) : null;
        foreach (var row in table.Rows)
        {
            if (report.HasProblem(table.File, row.Number, field.Name)) continue;

            var cell = row[column];
            if (cell.Length == 0)
            {
                if (field.Required) report.Refuse(row, field.Name, "required", "must not be empty");
                continue;
            }

            if (CellType.Refusal(cell, field.Type) is { } refusal) report.Refuse(row, field.Name, "type", refusal);
            else if (words?.Contains(cell) == false) report.Refuse(row, field.Name, "enum", $"is none of {Listed(field.Enum!)}");
            else if (field.Pattern?.IsMatch(cell) == false) report.Refuse(row, field.Name, "pattern", CellType.PatternRefusal(cell, field));
            else if (BoundsRefusal(cell, field) is { } bounds) report.Refuse(row, field.Name, bounds.Rule, bounds.Message);
            else if (seen?.TryAdd(cell, row.Number) == false) report.Refuse(row, field.Name, "unique", $"stands already in row {seen[cell]}");
        }
    }

    private void ValidateKey(Table table)
    {
        var key = table.Resource.Schema.PrimaryKey;
        if (key.Count == 0 || key.Any(column => table.IndexOf(column) < 0)) return;

        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            if (report.HasProblem(table.File, row.Number, key[0])) continue;

            var value = key.Count == 1 ? row[key[0]] : string.Join('\u001F', key.Select(column => row[column]));
            if (key.Any(column => row[column].Length == 0)) report.Refuse(row, key[0], "primary-key", "must not be empty, for it is the key of the row");
            else if (!seen.TryAdd(value, row.Number)) report.Refuse(row, key[0], "primary-key", $"is the key of row {seen[value]} already: every row needs one of its own");
        }
    }

    private static (string Rule, string Message)? BoundsRefusal(string cell, Field field)
    {
        if (cell.Length < field.MinLength) return ("min-length", $"has {cell.Length} characters, and must have {field.MinLength} or more");
        if (cell.Length > field.MaxLength) return ("max-length", $"has {cell.Length} characters, and must have {field.MaxLength} or fewer");
        if ((field.Minimum ?? field.Maximum) is null || CellType.Number(cell) is not { } number) return null;
        if (number < field.Minimum) return ("minimum", $"is less than {field.Minimum}, the least that it may be");
        if (number > field.Maximum) return ("maximum", $"is more than {field.Maximum}, the most that it may be");
        return null;
    }

    private static string Listed(IReadOnlyList<string> words) => string.Join(", ", words);
}
