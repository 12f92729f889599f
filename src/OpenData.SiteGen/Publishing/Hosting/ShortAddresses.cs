using System.Text.RegularExpressions;

namespace OpenData.SiteGen.Publishing.Hosting;

/// <summary>
/// Addresses by name alone, `/xa/hao-nghia/` for `/xa/hao-nghia-02182/`: what somebody types who knows a commune by its name,
/// also by one it no longer has. Where two units share the name, the address leads to the list of all.
/// </summary>
internal static partial class ShortAddresses
{
    /// <summary>Where each short address leads, in ordinal order.</summary>
    /// <param name="addresses">The addresses of all pages; no short address takes the place of a page.</param>
    public static IReadOnlyList<KeyValuePair<string, string>> Of(IReadOnlyCollection<string> addresses)
    {
        var pages = addresses.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. addresses.Select(address => Named().Match(address)).Where(match => match.Success)
                .GroupBy(match => $"{match.Groups["folder"].Value}{match.Groups["name"].Value}/", match => match)
                .Where(named => !pages.Contains(named.Key))
                .Select(named => KeyValuePair.Create(named.Key, named.Count() == 1 ? named.Single().Value : named.First().Groups["folder"].Value))
                .Where(redirect => pages.Contains(redirect.Value))
                .OrderBy(redirect => redirect.Key, StringComparer.Ordinal),
        ];
    }

    // The id of a commune, ward or township ends in its official code of five digits, and in a year where the code passed on.
    [GeneratedRegex("^(?<folder>/.*/|/)(?<name>[a-z0-9-]*?[a-z0-9])-[0-9]{5}(-[0-9]{4})?/$")]
    private static partial Regex Named();
}
