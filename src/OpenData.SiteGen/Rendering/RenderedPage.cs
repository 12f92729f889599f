using OpenData.SiteGen.Planning;
using OpenData.SiteGen.Publishing;

namespace OpenData.SiteGen.Rendering;

/// <summary>A page that is ready to be written, with what the look across all pages needs to know of it.</summary>
/// <param name="Plan">The page's place in the plan.</param>
/// <param name="File">The page as a file.</param>
/// <param name="Title">The text of its title.</param>
/// <param name="Anchors">Its ids, by their hashes, in ascending order.</param>
/// <param name="Targets">Where its links within the site lead.</param>
/// <param name="Problems">Which rules it breaks by itself; empty for a good page.</param>
internal sealed record RenderedPage(
    PagePlan Plan, SiteFile File, string Title, ulong[] Anchors, LinkTarget[] Targets, IReadOnlyList<SiteProblem> Problems)
{
    /// <summary>Its charts that stand by themselves as well.</summary>
    public IReadOnlyList<CutChart> Charts { get; init; } = [];

    /// <summary>What it shows as files that stand beside it.</summary>
    public IReadOnlyList<SiteFile> Files { get; init; } = [];

    /// <summary>Whether it is a chart of another page by itself, which no list of pages names.</summary>
    public bool IsChart { get; init; }
}
