using System.Collections.Concurrent;
using OpenData.SiteGen.Api.Answers;
using OpenData.SiteGen.Pages;
using OpenData.SiteGen.Planning;

namespace OpenData.SiteGen.Searching;

/// <summary>Makes the search of a site from what its pages are called and what the dataset names.</summary>
internal sealed class SiteSearch
{
    // What stands between a page's own title and the site's name.
    private const string BeforeSiteName = " – ";

    private readonly ConcurrentDictionary<string, string> _titles = new(StringComparer.Ordinal);

    /// <summary>Where the files of one language's search stand, below the site's folder.</summary>
    public static string FolderOf(Edition edition) => $"search/{edition.Locale.Tag}/";

    /// <summary>Takes note of a page that is no member of a family: the site's own pages are found by their titles.</summary>
    public void Add(PagePlan page, string title)
    {
        if (page.Member is null) _titles[page.Address] = title;
    }

    /// <summary>What one language's search finds.</summary>
    public IReadOnlyList<SearchEntry> Entries(Edition edition, SitePlan plan, IReadOnlyList<SearchedAnswer> things)
    {
        // The address of a thing's page ends with its id, which nothing else in the dataset has.
        var ids = things.Select(thing => thing.Id).ToHashSet(StringComparer.Ordinal);
        var pages = plan.Pages.Where(page => page.Alternate is not null && IsOf(edition, page.Address)).ToLookup(page => ids.Contains(LastPart(page.Address)));
        var addresses = pages[true].DistinctBy(page => LastPart(page.Address)).ToDictionary(page => LastPart(page.Address), page => page.Address, StringComparer.Ordinal);
        var own = pages[false]
            .Where(page => _titles.ContainsKey(page.Address))
            .Select(page => (page.Address, Title: _titles[page.Address].Split(BeforeSiteName)[0]))
            .Select(page => new SearchEntry(page.Title, "", page.Address, [page.Title]));
        return SearchEntries.Of(things, own, edition.Language, addresses);
    }

    private static bool IsOf(Edition edition, string address) =>
        address.StartsWith("/en/", StringComparison.Ordinal) == edition.Addresses.Home.StartsWith("/en/", StringComparison.Ordinal);

    private static string LastPart(string address) => address.TrimEnd('/') is var path ? path[(path.LastIndexOf('/') + 1)..] : "";
}
