using OpenData.SiteGen.Downloads;
using OpenData.SiteGen.Planning;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Pages;

/// <summary>A part of a list that may be too long for one page; the first one is the list's own page.</summary>
/// <param name="Items">What it lists.</param>
/// <param name="Number">Which part it is; the first is 1.</param>
/// <param name="Address">Where it stands.</param>
/// <param name="Alternate">Where it stands in the other language.</param>
/// <param name="Parts">The addresses of all parts, in their order.</param>
/// <param name="Downloads">The tables of the whole list, which stand beside its first part.</param>
internal sealed record ListPart<T>(
    IReadOnlyList<T> Items, int Number, string Address, string Alternate, IReadOnlyList<string> Parts, IReadOnlyList<DataDownload> Downloads)
{
    /// <summary>The parts of a list; a list of nothing has one.</summary>
    /// <param name="edition">The language.</param>
    /// <param name="other">The other language.</param>
    /// <param name="list">Where the list stands.</param>
    /// <param name="items">What it lists.</param>
    /// <param name="most">How many of them a page takes.</param>
    public static IEnumerable<ListPart<T>> Of(Edition edition, Edition other, Func<SiteAddresses, string> list, IReadOnlyList<T> items, int most)
    {
        IReadOnlyList<T>[] chunks = items.Count == 0 ? [[]] : [.. items.Chunk(most)];
        string[] addresses = [.. Enumerable.Range(1, chunks.Length).Select(number => edition.PartAddress(list(edition.Addresses), number))];
        return chunks.Select((chunk, index) => new ListPart<T>(
            chunk, index + 1, addresses[index], other.PartAddress(list(other.Addresses), index + 1), addresses,
            index == 0 ? [] : PageDownloads.OfList(edition.Language, list(Addresses.Of(Language.Vi)))));
    }

    /// <summary>The whole list as a table, whatever part of it the page shows: once.</summary>
    public PageTable? Table(string query) => Number == 1 ? new PageTable(query) : null;
}
