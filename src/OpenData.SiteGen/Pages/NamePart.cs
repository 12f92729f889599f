namespace OpenData.SiteGen.Pages;

/// <summary>The names that begin alike.</summary>
/// <typeparam name="T">What has the names.</typeparam>
/// <param name="Letters">What they begin with: “Đ”, “Tr”.</param>
/// <param name="Items">What has them, in the order of the dictionary.</param>
/// <param name="Parts">Its own parts, where it has too many names for one page; else none.</param>
internal sealed record NamePart<T>(string Letters, IReadOnlyList<T> Items, IReadOnlyList<NamePart<T>> Parts)
{
    /// <summary>What its page lists: nothing where its parts do.</summary>
    public IReadOnlyList<T> Listed => Parts.Count == 0 ? Items : [];

    /// <summary>It and its parts.</summary>
    public IEnumerable<NamePart<T>> AndBelow => Parts.SelectMany(part => part.AndBelow).Prepend(this);
}
