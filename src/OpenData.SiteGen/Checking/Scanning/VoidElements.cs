namespace OpenData.SiteGen.Checking.Scanning;

/// <summary>The elements of HTML that have no end (HTML standard, 13.1.2).</summary>
internal static class VoidElements
{
    public static bool Contains(ReadOnlySpan<char> name) => name is
        "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta" or "source" or "track" or "wbr";
}
