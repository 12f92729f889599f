using OpenData.SiteGen.Api;
using OpenData.SiteGen.Api.Answers;
using OpenData.SiteGen.Checking.Scanning;
using OpenData.SiteGen.Pages;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Searching;

/// <summary>Everything that the search finds: what the dataset names and the site has a place for, and the site's own pages.</summary>
internal static class SearchEntries
{
    // So many cost little where each is asked for its newest figure as well.
    private const int IndicatorsAtOnce = 100;

    /// <summary>Asks for all names, once for both languages.</summary>
    /// <param name="names">Reads lists of names.</param>
    /// <param name="figures">Reads lists that depend on figures.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task<IReadOnlyList<SearchedAnswer>> AskAsync(ListReader names, ListReader figures, CancellationToken cancellation)
    {
        // In the order in which things that fit alike are shown.
        var lists = await Task.WhenAll(
            AskAsync(names, "SearchPlaces"), AskAsync(names, "SearchProducts"), AskAsync(names, "SearchProducers"),
            AskAsync(figures, "SearchIndicators", IndicatorsAtOnce), AskAsync(names, "SearchDecisions"), AskAsync(names, "SearchSources"));
        return
        [
            // Units that are there come before units that are gone.
            .. lists[0].OrderByDescending(place => place.ValidTo ?? DateOnly.MaxValue).ThenBy(place => place.Id, StringComparer.Ordinal),
            .. lists.Skip(1).SelectMany(list => list),
        ];

        async Task<IReadOnlyList<SearchedAnswer>> AskAsync(ListReader lists, string query, int size = Edition.ListedAtOnce) =>
            (await lists.ReadAsync(GraphQLQuery.Of(query), [], size, [AnswerJson.Default.SearchListAnswer], answer => answer.List, cancellation))[0];
    }

    /// <summary>A hash of what a search finds: the same entries make the same files.</summary>
    public static ulong Hash(IEnumerable<SearchEntry> entries)
    {
        var hash = TextHash.Of("");
        foreach (var entry in entries)
            foreach (var text in (IEnumerable<string>)[entry.Title, entry.Detail, entry.Address, .. entry.Names, ""])
                hash = TextHash.Append(TextHash.Append(hash, text), "\0");
        return hash;
    }

    /// <summary>The entries of one language; what the site has no place for is left out.</summary>
    /// <param name="things">What the dataset names.</param>
    /// <param name="pages">The site's own pages of that language.</param>
    /// <param name="language">The language.</param>
    /// <param name="addresses">The address of each thing's page in that language, by its id.</param>
    public static IReadOnlyList<SearchEntry> Of(
        IEnumerable<SearchedAnswer> things, IEnumerable<SearchEntry> pages, Language language, IReadOnlyDictionary<string, string> addresses) =>
    [
        .. pages,
        .. things.Select(thing => Entry(thing, language, addresses)).OfType<SearchEntry>(),
    ];

    private static SearchEntry? Entry(SearchedAnswer thing, Language language, IReadOnlyDictionary<string, string> addresses)
    {
        if (Address(thing, addresses) is not { } address) return null;
        var isVi = language == Language.Vi;
        var full = (isVi ? thing.FullVi : thing.FullEn) ?? thing.FullVi ?? thing.FullEn;
        var isDecision = thing.Code is not null && thing.Vi is null;
        var title = isDecision ? thing.Code! : full ?? thing.Id;
        var detail = isDecision ? full : isVi ? thing.Parent?.FullVi : thing.Parent?.FullEn;
        string?[] names = [thing.Vi, title, thing.FullVi, thing.FullEn, thing.Code, .. thing.OtherNames?.Split(';', StringSplitOptions.TrimEntries) ?? []];
        return new SearchEntry(title, detail ?? "", address, [.. names.OfType<string>().Distinct()]);
    }

    /// <summary>The thing's own page; else the place on a document's page that speaks of it.</summary>
    private static string? Address(SearchedAnswer thing, IReadOnlyDictionary<string, string> addresses)
    {
        if (addresses.TryGetValue(thing.Id, out var own)) return own;
        if (thing.Citation is { } citation && addresses.TryGetValue(citation.Source.Id, out var source)) return $"{source}#{thing.Id}";
        return thing.Facts is [{ Citation: { } cited } fact] && addresses.TryGetValue(cited.Source.Id, out var document)
            ? $"{document}#{fact.Id}"
            : null;
    }
}
