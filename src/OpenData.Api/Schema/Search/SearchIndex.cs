using OpenData.Api.Dataset;
using OpenData.Api.Schema.Places;

namespace OpenData.Api.Schema.Search;

/// <summary>
/// The names of everything that people look for, in memory: the dataset does not change while it is served, so searching
/// needs no database, and gives the same answers whichever database holds the figures.
/// </summary>
public sealed class SearchIndex
{
    private readonly IReadOnlyList<SearchEntry> entries;

    private SearchIndex(IReadOnlyList<SearchEntry> entries) => this.entries = entries;

    /// <summary>Reads the names from the dataset. Of two things that fit alike, the one that is read first comes first: units that exist or existed last, then products, producers, indicators, decisions, documents.</summary>
    internal static SearchIndex Read(DatasetContext db) => new(
    [
        .. db.Places.AsEnumerable()
            .OrderByDescending(place => place.ValidTo ?? DateOnly.MaxValue).ThenBy(place => place.Type).ThenBy(place => place.Id, StringComparer.Ordinal)
            .Select(Entry),
        .. db.Products.OrderBy(product => product.Id).AsEnumerable().Select(product => new SearchEntry(product.Id, product.NameVi, product.NameEn)),
        .. db.Producers.OrderBy(producer => producer.Id).AsEnumerable().Select(producer => new SearchEntry(producer.Id, producer.NameVi, producer.NameEn)),
        .. db.Indicators.OrderBy(indicator => indicator.Id).AsEnumerable().Select(indicator => new SearchEntry(indicator.Id, indicator.NameVi, indicator.NameEn)),
        .. db.Decisions.OrderBy(decision => decision.Id).AsEnumerable().Select(Entry),
        .. db.Sources.OrderBy(source => source.PublishedFrom).ThenBy(source => source.Id).AsEnumerable()
            .Select(source => new SearchEntry(source.Id, source.TitleVi, source.TitleEn, source.Publisher)),
    ]);

    /// <summary>The things with a name that fits <paramref name="text"/>, best first.</summary>
    internal IReadOnlyList<SearchEntry> Find(string text, int first)
    {
        var searched = FoldedText.Words(text);
        if (searched.Length == 0) return [];

        return [.. entries
            .Select(entry => (Entry: entry, Fit: entry.Names.Min(name => SearchMatch.Fit(name, searched))))
            .Where(match => match.Fit != SearchMatch.None)
            .OrderBy(match => match.Fit)
            .Take(first)
            .Select(match => match.Entry)];
    }

    private static SearchEntry Entry(Place place) => new(
        place.Id, PlaceName.Full(place, Language.Vi), PlaceName.Full(place, Language.En),
        [place.NameVi, place.Code, .. place.OtherNames?.Split(';', StringSplitOptions.TrimEntries) ?? []]);

    private static SearchEntry Entry(Decision decision) => new(
        decision.Id, Name(decision, decision.TitleVi), Name(decision, decision.TitleEn), decision.Number, decision.TitleVi, decision.TitleEn);

    private static string Name(Decision decision, string? title) =>
        string.Join(": ", new[] { decision.Number, title }.Where(part => part is not null));
}
