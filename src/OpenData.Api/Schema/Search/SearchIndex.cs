using System.Buffers;
using OpenData.Api.Dataset;
using OpenData.Api.Schema.Places;

namespace OpenData.Api.Schema.Search;

/// <summary>
/// The names of everything that people look for, in memory: the dataset does not change while it is served, so searching
/// needs no database, and gives the same answers whichever database holds the figures.
/// </summary>
public sealed class SearchIndex
{
    private readonly SearchEntry[] entries;

    private readonly PrefixMap byWord;

    private readonly PrefixMap byWhole;

    private SearchIndex(SearchEntry[] entries)
    {
        this.entries = entries;
        // The same few thousand words make up all names, and each is kept once.
        var words = new HashSet<string>(StringComparer.Ordinal);
        var names = entries
            .SelectMany((entry, place) => entry.FoldedNames.Select(folded => new SearchName(place, Array.ConvertAll(folded, Once), string.Concat(folded))))
            .ToList();
        byWord = new(names.SelectMany(name => name.Words.Distinct().Select(word => (word, name))));
        byWhole = new(names.Select(name => (name.Joined, name)));

        string Once(string word)
        {
            words.Add(word);
            return words.TryGetValue(word, out var kept) ? kept : word;
        }
    }

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

        var fits = ArrayPool<byte>.Shared.Rent(entries.Length);
        try
        {
            fits.AsSpan().Fill(SearchMatch.None);
            Rate(Rarest(searched), searched, fits);
            if (searched is [var joined]) Rate(byWhole.Find(joined), searched, fits);
            return Best(fits, first);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(fits);
        }
    }

    /// <summary>The names with the searched word that the fewest have: a name that fits has all of them.</summary>
    private ReadOnlySpan<SearchName> Rarest(string[] searched)
    {
        var rarest = byWord.Find(searched[0]);
        foreach (var word in searched.AsSpan(1))
        {
            var found = byWord.Find(word);
            if (found.Length < rarest.Length) rarest = found;
        }

        return rarest;
    }

    private static void Rate(ReadOnlySpan<SearchName> names, string[] searched, byte[] fits)
    {
        foreach (var name in names) fits[name.Entry] = Math.Min(fits[name.Entry], SearchMatch.Fit(name, searched));
    }

    private List<SearchEntry> Best(byte[] fits, int first)
    {
        var best = new List<SearchEntry>();
        for (byte fit = 0; fit <= SearchMatch.Worst; fit++)
        {
            var rest = fits.AsSpan(0, entries.Length);
            for (var from = 0; best.Count < first && rest[from..].IndexOf(fit) is >= 0 and var ahead; from += ahead + 1)
                best.Add(entries[from + ahead]);
        }

        return best;
    }

    private static SearchEntry Entry(Place place) => new(
        place.Id, PlaceName.Full(place, Language.Vi), PlaceName.Full(place, Language.En),
        [place.NameVi, place.Code, .. place.OtherNames?.Split(';', StringSplitOptions.TrimEntries) ?? []]);

    private static SearchEntry Entry(Decision decision) => new(
        decision.Id, Name(decision, decision.TitleVi), Name(decision, decision.TitleEn), decision.Number, decision.TitleVi, decision.TitleEn);

    private static string Name(Decision decision, string? title) =>
        string.Join(": ", new[] { decision.Number, title }.Where(part => part is not null));
}
