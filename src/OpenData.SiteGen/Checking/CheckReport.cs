namespace OpenData.SiteGen.Checking;

/// <summary>What a look through a finished site found.</summary>
/// <param name="Pages">HTML pages that were read.</param>
/// <param name="Links">Links and other references that were followed.</param>
/// <param name="Problems">Everything that is wrong, by file; empty for a good site.</param>
internal sealed record CheckReport(int Pages, int Links, IReadOnlyList<SiteProblem> Problems);
