using OpenData.SiteGen.Publishing;

namespace OpenData.SiteGen;

/// <summary>How a build ended: published with its numbers, or not at all with the reasons.</summary>
/// <param name="Problems">Why nothing was published; empty for a published site.</param>
/// <param name="Pages">HTML pages.</param>
/// <param name="Files">All files, the pages among them.</param>
/// <param name="Bytes">Length of all files together.</param>
/// <param name="Changes">The difference to the release before; null where nothing was published.</param>
internal sealed record BuildOutcome(
    IReadOnlyList<SiteProblem> Problems, int Pages, int Files, long Bytes, ReleaseChanges? Changes)
{
    public static BuildOutcome Failed(IReadOnlyList<SiteProblem> problems) => new(problems, 0, 0, 0, null);
}
