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
    private readonly ConcurrentBag<(string Path, LinkTarget[] Targets)> _wanted = [];

    /// <summary>Takes note of a page.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="anchors">The hashes of its ids, in ascending order.</param>
    /// <param name="targets">Where its links lead.</param>
    public void Add(string path, ulong[] anchors, LinkTarget[] targets)
    {
        _offered[TextHash.Of(path)] = anchors;
        _wanted.Add((path, targets));
    }

    /// <summary>Takes note of a file that is no page.</summary>
    public void Add(string path) => _offered[TextHash.Of(path)] = [];

    /// <summary>Pages that hold links to nothing.</summary>
    public IReadOnlyList<string> Broken() =>
        [.. _wanted.AsParallel().Where(page => !page.Targets.All(IsThere)).Select(page => page.Path)];

    private bool IsThere(LinkTarget target) =>
        _offered.TryGetValue(target.File, out var anchors) && (target.Anchor == 0 || Array.BinarySearch(anchors, target.Anchor) >= 0);
}
