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
    private readonly ConcurrentDictionary<ulong, byte> _offered = new();
    private readonly ConcurrentDictionary<LinkTarget, string> _wanted = new();

    /// <summary>Takes note of a page.</summary>
    public void Add(string path, ReadOnlySpan<ulong> anchors, ReadOnlySpan<LinkTarget> targets)
    {
        var file = TextHash.Of(path);
        _offered.TryAdd(file, 0);
        foreach (var anchor in anchors) _offered.TryAdd(TextHash.OfAnchor(file, anchor), 0);
        foreach (var target in targets)
            if (!Leads(target)) _wanted.TryAdd(target, path);
    }

    /// <summary>Takes note of a file that is no page.</summary>
    public void Add(string path) => _offered.TryAdd(TextHash.Of(path), 0);

    /// <summary>Pages that hold links to nothing, one for each such link.</summary>
    public IReadOnlyList<string> Broken() =>
        [.. _wanted.Where(wanted => !Leads(wanted.Key)).Select(wanted => wanted.Value).Distinct()];

    private bool Leads(LinkTarget target) =>
        _offered.ContainsKey(target.File) && (target.Anchor == 0 || _offered.ContainsKey(target.Anchor));
}
