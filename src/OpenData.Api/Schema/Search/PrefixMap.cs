namespace OpenData.Api.Schema.Search;

/// <summary>Names by a text, in the order of the texts, so that those whose text begins in one way stand together.</summary>
internal sealed class PrefixMap
{
    private readonly string[] texts;

    private readonly SearchName[] names;

    /// <summary>Sorts the <paramref name="pairs"/> of a text and a name.</summary>
    public PrefixMap(IEnumerable<(string Text, SearchName Name)> pairs)
    {
        var sorted = pairs.ToArray();
        Array.Sort(sorted, (a, b) => string.CompareOrdinal(a.Text, b.Text));
        texts = Array.ConvertAll(sorted, pair => pair.Text);
        names = Array.ConvertAll(sorted, pair => pair.Name);
    }

    /// <summary>The names whose text begins with <paramref name="prefix"/>; a name with several such texts comes several times.</summary>
    public ReadOnlySpan<SearchName> Find(string prefix)
    {
        var start = First(text => string.CompareOrdinal(text, prefix) >= 0);
        var end = First(text => string.CompareOrdinal(text, prefix) >= 0 && !text.StartsWith(prefix, StringComparison.Ordinal));
        return names.AsSpan(start, end - start);
    }

    /// <summary>The place of the first text for which the condition holds, which then holds for all behind it.</summary>
    private int First(Func<string, bool> holds)
    {
        var (low, high) = (0, texts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (holds(texts[middle])) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}
