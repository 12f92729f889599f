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
        Entry[] all = [.. items.OrderBy(item => VietnameseOrder.Key(name(item)), StringComparer.Ordinal).Select(item => new Entry(item, NameLists.Letters(name(item))))];
        All = [.. all.Select(entry => entry.Item)];
        IsSplit = All.Count > mostWhole;
        Letters = Parts(all, 1);
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

    private static IReadOnlyList<NamePart<T>> Parts(IReadOnlyList<Entry> entries, int length) =>
    [
        .. entries.GroupBy(entry => NameLists.Beginning(entry.Letters, length), StringComparer.Ordinal)
            .OrderBy(part => VietnameseOrder.Key(part.Key), StringComparer.Ordinal)
            .Select(part => new NamePart<T>(part.Key, [.. part.Select(entry => entry.Item)], Below([.. part], length + 1))),
    ];

    /// <summary>The parts of a part: none where it is small, or where all its names are the same.</summary>
    private static IReadOnlyList<NamePart<T>> Below(IReadOnlyList<Entry> entries, int length)
    {
        if (entries.Count <= NameLists.MostOnOnePage) return [];
        var longest = entries.Max(entry => entry.Letters.Length);
        // A page that leads to one other page alone is no help.
        length = Math.Max(length, Math.Min(longest, entries.Min(entry => Shared(entry.Letters, entries[0].Letters))) + 1);
        return length > longest ? [] : Parts(entries, length);
    }

    /// <summary>How many letters two names begin with alike, the shorter one followed by spaces as in <see cref="NameLists.Beginning"/>; without end where they are the same.</summary>
    private static int Shared(string one, string other)
    {
        var (shorter, longer) = one.Length < other.Length ? (one, other) : (other, one);
        var shared = shorter.AsSpan().CommonPrefixLength(longer);
        if (shared < shorter.Length) return shared;
        var letter = longer.AsSpan(shared).IndexOfAnyExcept(' ');
        return letter < 0 ? int.MaxValue : shared + letter;
    }

    private sealed record Entry(T Item, string Letters);
}
