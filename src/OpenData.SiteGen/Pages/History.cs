namespace OpenData.SiteGen.Pages;

/// <summary>How much of what happened over the years a page shows: the newest of it. Where there is more, the page says so.</summary>
internal static class History
{
    /// <summary>The most points of one line: more numbers than that do not stand beside each other on a phone.</summary>
    public const int MostPoints = 10;

    /// <summary>The most breakdowns of one whole, each a row of a chart.</summary>
    public const int MostBreakdowns = 5;

    /// <summary>The most figures of an administrative unit; its page asks for one more, to know whether there are any.</summary>
    public const int MostOfPlace = 50;

    /// <summary>The newest of a list that is earliest first.</summary>
    /// <param name="items">The list.</param>
    /// <param name="most">How many are wanted.</param>
    /// <param name="hasEarlier">Becomes true where there are more.</param>
    public static IReadOnlyList<T> Newest<T>(IReadOnlyList<T> items, int most, ref bool hasEarlier)
    {
        if (items.Count <= most) return items;
        hasEarlier = true;
        return [.. items.Skip(items.Count - most)];
    }
}
