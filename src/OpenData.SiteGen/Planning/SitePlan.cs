namespace OpenData.SiteGen.Planning;

/// <summary>All pages of a site, known before the first one is made.</summary>
/// <param name="Pages">By address, in ordinal order.</param>
/// <param name="Problems">Why the plan cannot be built; empty for a sound plan.</param>
internal sealed record SitePlan(IReadOnlyList<PagePlan> Pages, IReadOnlyList<SiteProblem> Problems)
{
    /// <summary>
    /// Orders the pages and looks for what would go wrong unseen: two pages that want one file, and an alternate
    /// that is not planned or does not lead back.
    /// </summary>
    public static SitePlan Of(IEnumerable<PagePlan> pages)
    {
        var ordered = pages.OrderBy(page => page.Address, StringComparer.Ordinal).ToArray();
        // Some file systems do not tell capitals apart: there, two such pages would be one file.
        var byFile = ordered.ToLookup(page => page.File, StringComparer.OrdinalIgnoreCase);
        var collisions = byFile.Where(file => file.Count() > 1).Select(file => new SiteProblem(
            file.First().Address,
            $"{file.Count()} pages have this address ({string.Join(", ", file.Select(page => page.Address))})."));
        return new SitePlan(ordered, [.. collisions, .. Strays(ordered)]);
    }

    private static IEnumerable<SiteProblem> Strays(PagePlan[] pages)
    {
        var alternates = pages.GroupBy(page => page.Address, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Alternate, StringComparer.Ordinal);
        foreach (var page in pages)
        {
            if (page.Alternate is null) continue;
            if (!alternates.TryGetValue(page.Alternate, out var back))
                yield return new SiteProblem(page.Address, $"its other language, {page.Alternate}, is not planned.");
            else if (back != page.Address)
                yield return new SiteProblem(
                    page.Address, $"its other language, {page.Alternate}, leads to {back ?? "no page"} instead of back.");
        }
    }
}
