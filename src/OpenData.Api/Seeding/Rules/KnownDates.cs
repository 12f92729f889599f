using OpenData.Api.Dataset;
using OpenData.Api.Seeding.Tables;

namespace OpenData.Api.Seeding.Rules;

/// <summary>
/// Works out the day from which each figure was known: that of its document, and for a derived figure the latest of its inputs.
/// Inputs that lead back to their own figure are refused.
/// </summary>
internal sealed class KnownDates
{
    private readonly SeedIndex _index;
    private readonly SeedReport _report;
    private readonly Dictionary<string, Row> _derived;
    private readonly Dictionary<string, DateOnly> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    private KnownDates(SeedIndex index, SeedReport report)
    {
        (_index, _report) = (index, report);
        _derived = index.Seed.Facts.Where(loaded => loaded.Item.Kind == FactKind.Derived).DistinctBy(loaded => loaded.Item.Id).ToDictionary(loaded => loaded.Item.Id, loaded => loaded.Row);
    }

    public static void Set(SeedIndex index, SeedReport report)
    {
        var dates = new KnownDates(index, report);
        foreach (var (fact, _) in index.Seed.Facts) fact.KnownFrom = dates.Of(fact.Id, depth: 0);
    }

    private DateOnly Of(string id, int depth)
    {
        if (!_derived.TryGetValue(id, out var row)) return DocumentDate(id);

        if (_known.TryGetValue(id, out var known)) return known;

        if (!_open.Add(id) || depth > MaxDepth)
        {
            _report.Refuse(row, "inputs", "derived", depth > MaxDepth ? $"follows from others over more than {MaxDepth} steps" : "leads back to the figure itself");
            return DateOnly.MinValue;
        }

        known = SeedIndex.List(row["inputs"]).Select(input => Of(input, depth + 1)).DefaultIfEmpty(DateOnly.MinValue).Max();
        _open.Remove(id);
        return _known[id] = known;
    }

    private const int MaxDepth = 100;

    // A figure without a document is a gap that was always one.
    private DateOnly DocumentDate(string id) =>
        _index.Facts.TryGetValue(id, out var fact) && fact.SourceId is { } sourceId && _index.Sources.TryGetValue(sourceId, out var source)
            ? source.PublishedTo
            : DateOnly.MinValue;
}
