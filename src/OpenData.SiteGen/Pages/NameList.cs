namespace OpenData.SiteGen.Pages;

/// <summary>
/// A list of names that grows. One page holds them all; or each letter of the alphabet has one; and where a letter has too
/// many names for a page, each two letters, and so on: “T”, “Tr”, “Tra”.
/// </summary>
/// <typeparam name="T">What has the names.</typeparam>
internal sealed class NameList<T>
{
    /// <param name="items">What is listed.</param>
    /// <param name="name">Its name.</param>
    /// <param name="mostWhole">The most names that the page of the whole list shows, each with all that is told of it there.</param>
    public NameList(IEnumerable<T> items, Func<T, string> name, int mostWhole = NameLists.MostOnOnePage)
    {
        All = [.. items.OrderBy(item => VietnameseOrder.Key(name(item)), StringComparer.Ordinal)];
        IsSplit = All.Count > mostWhole;
        Letters = Parts(All, name, 1);
        Pages = IsSplit ? [.. Letters.SelectMany(letter => letter.AndBelow)] : [];
    }

    /// <summary>Everything, in the order of the dictionary.</summary>
    public IReadOnlyList<T> All { get; }

    /// <summary>The letters that names begin with, in the order of the dictionary.</summary>
    public IReadOnlyList<NamePart<T>> Letters { get; }

    /// <summary>Whether one page is too small for the list.</summary>
    public bool IsSplit { get; }

    /// <summary>The parts that have pages; none where one page holds the list.</summary>
    public IReadOnlyList<NamePart<T>> Pages { get; }

    private static IReadOnlyList<NamePart<T>> Parts(IReadOnlyList<T> items, Func<T, string> name, int length) =>
    [
        .. items.GroupBy(item => NameLists.Beginning(name(item), length), StringComparer.Ordinal)
            .OrderBy(part => VietnameseOrder.Key(part.Key), StringComparer.Ordinal)
            .Select(part => new NamePart<T>(part.Key, [.. part], Below([.. part], name, length + 1))),
    ];

    /// <summary>The parts of a part: none where it is small, or where all its names are the same.</summary>
    private static IReadOnlyList<NamePart<T>> Below(IReadOnlyList<T> items, Func<T, string> name, int length)
    {
        if (items.Count <= NameLists.MostOnOnePage) return [];
        var longest = items.Max(item => name(item).Length);
        // A page that leads to one other page alone is no help.
        while (length <= longest && items.All(item => NameLists.Beginning(name(item), length) == NameLists.Beginning(name(items[0]), length))) length++;
        return length > longest ? [] : Parts(items, name, length);
    }
}
