using OpenData.Api.Dataset;
using OpenData.Api.Seeding.Entities;

namespace OpenData.Api.Seeding;

/// <summary>The things of a seed by their ids, for the rules that look across files.</summary>
internal sealed class SeedIndex(Seed seed)
{
    public Seed Seed { get; } = seed;

    public IReadOnlyDictionary<string, Source> Sources { get; } = ById(seed.Sources);

    public IReadOnlyDictionary<string, Place> Places { get; } = ById(seed.Places);

    public IReadOnlyDictionary<string, Indicator> Indicators { get; } = ById(seed.Indicators);

    public IReadOnlyDictionary<string, Category> Categories { get; } = ById(seed.Categories);

    public IReadOnlyDictionary<string, Fact> Facts { get; } = ById(seed.Facts);

    /// <summary>Every id of every file, those of rows with problems among them.</summary>
    public IReadOnlySet<string> Ids { get; } = seed.Tables.SelectMany(table => table.Rows).Select(row => row.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>The ids that a cell lists with spaces between.</summary>
    public static string[] List(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static Dictionary<string, T> ById<T>(IReadOnlyList<Loaded<T>> items)
        where T : INode
    {
        var byId = new Dictionary<string, T>(items.Count, StringComparer.Ordinal);
        foreach (var (item, _) in items) byId.TryAdd(item.Id, item);
        return byId;
    }
}
