using OpenData.Api.Dataset;
using OpenData.Api.Seeding.Entities;

namespace OpenData.Api.Seeding;

/// <summary>The things of a seed by their ids, for the rules that look across files.</summary>
internal sealed class SeedIndex(Seed seed)
{
    // Those of rows with problems are among them, for what refers to such a row is not at fault.
    private readonly HashSet<string> _ids = seed.Tables.SelectMany(table => table.Rows).Select(row => row.Id).ToHashSet(StringComparer.Ordinal);

    private readonly HashSet<string> _factIds = seed.Tables.Where(table => table.Resource.Name == "facts").SelectMany(table => table.Rows).Select(row => row.Id).ToHashSet(StringComparer.Ordinal);

    // A file that could not be read at all may hold any id.
    private readonly bool _complete = seed.Tables.Count() == seed.Package.Resources.Count;

    public Seed Seed { get; } = seed;

    public IReadOnlyDictionary<string, Source> Sources { get; } = ById(seed.Sources);

    public IReadOnlyDictionary<string, Place> Places { get; } = ById(seed.Places);

    public IReadOnlyDictionary<string, CriteriaSet> CriteriaSets { get; } = ById(seed.CriteriaSets);

    public IReadOnlyDictionary<string, Indicator> Indicators { get; } = ById(seed.Indicators);

    public IReadOnlyDictionary<string, Category> Categories { get; } = ById(seed.Categories);

    public IReadOnlyDictionary<string, Fact> Facts { get; } = ById(seed.Facts);

    /// <summary>Whether a row of the seed may have that id.</summary>
    public bool MayBeId(string id) => !_complete || _ids.Contains(id);

    /// <summary>Whether a row of facts.csv may have that id.</summary>
    public bool MayBeFact(string id) => _factIds.Contains(id) || (!_complete && !_ids.Contains(id));

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
