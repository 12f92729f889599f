using OpenData.Api.Seeding.Tables;

namespace OpenData.Api.Seeding.Comparison;

/// <summary>Compares the figures of two seeds by their ids, which are stable for ever.</summary>
internal static class SeedComparison
{
    /// <summary>The figures that were added, changed or withdrawn, in the ordinal order of their ids.</summary>
    public static IReadOnlyList<FactChange> Compare(Seed former, Seed current)
    {
        var before = Rows(former);
        var after = Rows(current);
        return [.. before.Keys.Union(after.Keys)
            .Order(StringComparer.Ordinal)
            .Select(id => Compare(id, before.GetValueOrDefault(id), after.GetValueOrDefault(id)))
            .Where(change => change.Kind != FactChangeKind.Changed || change.Cells.Count > 0)];
    }

    private static FactChange Compare(string id, Row? before, Row? after)
    {
        var columns = (after ?? before)!.Table.Header.Union((before ?? after)!.Table.Header);
        var cells = columns
            .Where(column => column != "id")
            .Select(column => new CellChange(column, Cell(before, column), Cell(after, column)))
            .Where(cell => cell.Old != cell.New);
        var kind = before is null ? FactChangeKind.Added : after is null ? FactChangeKind.Withdrawn : FactChangeKind.Changed;
        return new FactChange(id, kind, [.. cells]);
    }

    private static string? Cell(Row? row, string column) => row?[column] is { Length: > 0 } cell ? cell : null;

    private static Dictionary<string, Row> Rows(Seed seed) => seed.Facts.ToDictionary(fact => fact.Item.Id, fact => fact.Row, StringComparer.Ordinal);
}
