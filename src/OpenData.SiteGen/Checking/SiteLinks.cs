using System.Collections.Concurrent;
using OpenData.SiteGen.Checking.Scanning;
using OpenData.SiteGen.Rendering;

namespace OpenData.SiteGen.Checking;

/// <summary>
/// Finds out whether every link of a site leads to a file and an anchor that are there, without holding a page:
/// it gathers what pages offer and what they want while they are made. Many threads may add at a time.
/// </summary>
internal sealed class SiteLinks
{
    private readonly ConcurrentDictionary<ulong, ulong[]> _offered = new();
    private readonly ConcurrentDictionary<LinkTarget, string> _wanted = new();

    /// <summary>Takes note of a page.</summary>
    public void Add(string path, ulong[] anchors, LinkTarget[] targets)
    {
        _offered[TextHash.Of(path)] = anchors;
        foreach (var target in targets) _wanted.TryAdd(target, path);
    }

    /// <summary>Takes note of a file that is no page.</summary>
    public void Add(string path) => _offered[TextHash.Of(path)] = [];

    /// <summary>Pages that hold links to nothing, one for each such link.</summary>
    public IReadOnlyList<string> Broken() =>
    [
        .. _wanted.GroupBy(wanted => wanted.Key.File).SelectMany(file => Broken(file.Key, file)).Distinct(),
    ];

    /// <summary>Which of the links to a file lead nowhere. Few ids of a page are linked to, so they are compared file by file instead of being held.</summary>
    private IEnumerable<string> Broken(ulong file, IEnumerable<KeyValuePair<LinkTarget, string>> links)
    {
        if (!_offered.TryGetValue(file, out var anchors)) return links.Select(link => link.Value);
        var offered = anchors.Select(anchor => TextHash.OfAnchor(file, anchor)).Append(0UL).ToHashSet();
        return links.Where(link => !offered.Contains(link.Key.Anchor)).Select(link => link.Value);
    }
}
