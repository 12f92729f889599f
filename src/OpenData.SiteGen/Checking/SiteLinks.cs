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
    private readonly ConcurrentDictionary<ulong, ReadOnlyMemory<ulong>> _offered = new();
    private readonly ConcurrentBag<(string Path, ReadOnlyMemory<LinkTarget> Targets)> _wanted = [];

    /// <summary>Takes note of a page.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="anchors">The hashes of its ids, in ascending order.</param>
    /// <param name="targets">Where its links lead.</param>
    public void Add(string path, ReadOnlyMemory<ulong> anchors, ReadOnlyMemory<LinkTarget> targets)
    {
        _offered[TextHash.Of(path)] = anchors;
        _wanted.Add((path, targets));
    }

    /// <summary>Takes note of a file that is no page.</summary>
    public void Add(string path) => _offered[TextHash.Of(path)] = default;

    /// <summary>Pages that hold links to nothing.</summary>
    public IReadOnlyList<string> Broken() =>
        [.. _wanted.AsParallel().Where(page => !IsWhole(page.Targets.Span)).Select(page => page.Path)];

    private bool IsWhole(ReadOnlySpan<LinkTarget> targets)
    {
        foreach (var target in targets)
            if (!IsThere(target)) return false;
        return true;
    }

    private bool IsThere(LinkTarget target) =>
        _offered.TryGetValue(target.File, out var anchors) && (target.Anchor == 0 || anchors.Span.BinarySearch(target.Anchor) >= 0);
}
