using System.Text.RegularExpressions;

namespace OpenData.SiteGen.Checking.Rules;

/// <summary>
/// A style sheet loads nothing, and holds its small drawings itself: what it would load from its own site is one more
/// round trip on a slow line, what it would load from elsewhere tells another host who reads here.
/// </summary>
internal static partial class StyleSheetRule
{
    public static IEnumerable<string> Check(string css) =>
        Loading().Matches(css).Select(match => $"the style sheet loads something ({match.Value.Trim()}).");

    [GeneratedRegex("""@import[^;]*|url\((?!\s*["']?(?:data:|#))[^)]*\)""")]
    private static partial Regex Loading();
}
