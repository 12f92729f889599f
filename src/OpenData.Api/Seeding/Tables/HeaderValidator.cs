using OpenData.Api.Seeding.Package;

namespace OpenData.Api.Seeding.Tables;

/// <summary>Holds the header of a file against the fields of its schema. Their order is free.</summary>
internal sealed class HeaderValidator(SeedReport report)
{
    public bool IsValid(string file, string[] header, TableSchema schema)
    {
        var expected = schema.Fields.Select(field => field.Name).ToList();
        if (header is [var only] && only.IndexOfAny([';', '\t']) >= 0)
        {
            report.Refuse(file, 1, "header", "has semicolons or tabs between its cells: save the file with commas");
            return false;
        }

        var wrong = header.Except(expected)
            .Select(name => $"has the column \"{name}\", which datapackage.json does not know{Nearest(name, expected.Except(header))}")
            .Concat(expected.Except(header).Select(name => $"lacks the column \"{name}\""))
            .Concat(header.CountBy(name => name).Where(count => count.Value > 1).Select(count => $"has the column \"{count.Key}\" {count.Value} times"))
            .ToList();
        foreach (var message in wrong) report.Refuse(file, 1, "header", message);
        return wrong.Count == 0;
    }

    private static string Nearest(string name, IEnumerable<string> lacking) =>
        lacking.FirstOrDefault(other => string.Equals(other, name.Trim(), StringComparison.OrdinalIgnoreCase)) is { } meant ? $": write \"{meant}\"" : "";
}
