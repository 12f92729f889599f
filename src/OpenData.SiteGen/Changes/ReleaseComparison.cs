using System.Globalization;
using OpenData.SiteTemplates.Formatting;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Changes;

/// <summary>Compares the figures of two releases by their ids, which are stable for ever.</summary>
internal static class ReleaseComparison
{
    /// <summary>The difference between two releases.</summary>
    public static ReleaseDifference Compare(ReleaseName release, DatasetTables tables, ReleaseName former, DatasetTables formerTables)
    {
        var rows = ChangedRows.Of(formerTables.Facts, tables.Facts);
        return new ReleaseDifference(release, former,
        [
            .. rows.Ids.Select(id => Change(id, rows.Before.GetValueOrDefault(id), rows.After.GetValueOrDefault(id), formerTables, tables)),
        ]);
    }

    private static FigureChange Change(string id, TableRow? before, TableRow? after, DatasetTables formerTables, DatasetTables tables)
    {
        var (row, names) = after is not null ? (after, tables) : (before!, formerTables);
        var kind = before is null ? FigureChangeKind.Added : after is null ? FigureChangeKind.Withdrawn : FigureChangeKind.Changed;
        IReadOnlyList<string> cells = before is not null && after is not null
            ? [.. after.Columns.Union(before.Columns).Where(column => before[column] != after[column])]
            : [];
        return new FigureChange(
            id, kind, Label(row, names, "vi"), Label(row, names, "en"),
            Unit(row, names, "vi"), Unit(row, names, "en"), cells, State(before, formerTables), State(after, tables));
    }

    /// <summary>What is counted, of what, where, for when.</summary>
    private static string Label(TableRow row, DatasetTables names, string language)
    {
        string?[] parts =
        [
            names.Name("indicators", row["indicator"], language),
            row["category"] is { Length: > 0 } category ? names.Name("categories", category, language) : null,
            names.Name("places", row["place"], language),
            WrittenPeriod.Read(row["period"]) is { } period ? Dates.Format(period, language == "vi" ? Language.Vi : Language.En) : row["period"],
        ];
        return string.Join(", ", parts.Where(part => part is not null));
    }

    private static string Unit(TableRow row, DatasetTables names, string language) =>
        names.Row("indicators", row["indicator"]) is { } indicator ? names.Name("categories", indicator["unit"], language) : "";

    private static FigureState? State(TableRow? row, DatasetTables names)
    {
        if (row is null) return null;
        var source = Filled(row["source"]);
        return new FigureState(
            Filled(row["value"]), Filled(row["missing"]), Filled(row["qualifier"]), Filled(row["printed"]), source,
            source is null ? null : names.Name("sources", source, "vi", "title"),
            source is null ? null : names.Name("sources", source, "en", "title"),
            int.TryParse(row["paragraph"], NumberStyles.None, CultureInfo.InvariantCulture, out var paragraph) ? paragraph : null);
    }

    private static string? Filled(string cell) => cell.Length > 0 ? cell : null;
}
