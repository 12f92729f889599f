using OpenData.SiteGen.Checking.Rules;
using System.Collections.Concurrent;
using OpenData.SiteGen.Publishing;

namespace OpenData.SiteGen.Checking;

/// <summary>
/// Looks through a finished site as a visitor's browser would meet it: every page by itself
/// (<see cref="PageRules"/>), then how the pages hang together (<see cref="LinkRule"/>).
/// </summary>
internal static class SiteChecker
{
    /// <summary>Checks every file below <paramref name="folder"/> and reports everything that is wrong at once.</summary>
    /// <param name="folder">The site's folder.</param>
    /// <param name="basePath">Where the site's root stands on its host; begins and ends with <c>/</c>.</param>
    /// <param name="cancellation">Stops the look.</param>
    public static CheckReport Check(string folder, string basePath, CancellationToken cancellation)
    {
        var paths = SiteFolder.Paths(folder);
        var problems = new ConcurrentBag<SiteProblem>();
        var pages = new ConcurrentBag<CheckedPage>();
        var weight = new WeightRule(folder);
        Parallel.ForEach(paths, new ParallelOptions { CancellationToken = cancellation }, path =>
        {
            var found = Path.GetExtension(path) switch
            {
                ".html" => CheckPage(folder, path, basePath, weight, pages),
                ".css" => StyleSheetRule.Check(File.ReadAllText(Path.Combine(folder, path))),
                _ => [],
            };
            foreach (var what in found) problems.Add(new SiteProblem(path, what));
        });
        if (pages.IsEmpty) problems.Add(new SiteProblem(folder, "there is no page here."));
        var links = new LinkRule(paths, pages);
        foreach (var page in pages)
            foreach (var what in links.Check(page)) problems.Add(new SiteProblem(page.Path, what));
        return new CheckReport(
            pages.Count,
            pages.Sum(page => page.Links.Count),
            [.. problems.OrderBy(problem => problem.Where, StringComparer.Ordinal)
                .ThenBy(problem => problem.What, StringComparer.Ordinal)]);
    }

    private static List<string> CheckPage(
        string folder, string path, string basePath, WeightRule weight, ConcurrentBag<CheckedPage> pages)
    {
        var bytes = File.ReadAllBytes(Path.Combine(folder, path));
        var (document, problems) = PageParser.Parse(bytes);
        using (document)
        {
            var page = CheckedPage.Of(path, basePath, document);
            pages.Add(page);
            foreach (var rule in PageRules.All) problems.AddRange(rule(document));
            problems.AddRange(weight.Check(bytes, page));
        }
        return problems;
    }
}
