namespace OpenData.SiteGen.Searching;

/// <summary>A place in the sorted list at which an entry is found.</summary>
/// <param name="Text">The folded words.</param>
/// <param name="Kind">How they stand to the name.</param>
/// <param name="Entry">The entry, by its position.</param>
internal readonly record struct SearchKey(string Text, KeyKind Kind, int Entry) : IComparable<SearchKey>
{
    public int CompareTo(SearchKey other)
    {
        var order = string.CompareOrdinal(Text, other.Text);
        if (order == 0) order = Kind.CompareTo(other.Kind);
        return order == 0 ? Entry.CompareTo(other.Entry) : order;
    }
}
