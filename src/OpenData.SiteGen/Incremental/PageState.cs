using OpenData.SiteGen.Rendering;

namespace OpenData.SiteGen.Incremental;

/// <summary>What is remembered of a page that was written, so that it need not be made again to be checked and listed.</summary>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">The hash of its bytes.</param>
/// <param name="Written">When the file was written: a page that somebody changed since is made anew.</param>
/// <param name="Anchors">Its ids, by their hashes, in ascending order.</param>
/// <param name="Targets">Where its links within the site lead.</param>
internal sealed record PageState(long Bytes, string Sha256, DateTime Written, ReadOnlyMemory<ulong> Anchors, ReadOnlyMemory<LinkTarget> Targets)
{
    /// <summary>The text of its title, by which the search finds it; empty for members of families, which have names.</summary>
    public string Title { get; init; } = "";

    /// <summary>The files that stand beside it.</summary>
    public IReadOnlyList<FileState> Files { get; init; } = [];
}
