using OpenData.SiteGen.Api;
using OpenData.SiteGen.Api.Answers;
using OpenData.SiteGen.Checking;
using OpenData.SiteGen.Pages;
using OpenData.SiteGen.Planning;
using OpenData.SiteGen.Publishing;
using OpenData.SiteGen.Rendering;

namespace OpenData.SiteGen;

/// <summary>One build of the site, from the first question to the switch.</summary>
internal sealed class SiteBuild(SiteOptions options, GraphQLClient api, BuildLog log)
{
    private readonly SiteAssets _assets = SiteAssets.Read();

    /// <summary>Builds and publishes. Whatever goes wrong, the published site stays as it is.</summary>
    /// <exception cref="ApiException">The API gave no answer to a query.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public async Task<BuildOutcome> RunAsync(CancellationToken cancellation)
    {
        var contents = await log.StepAsync("Asking what there is", _ => SiteContents.AskAsync(api, cancellation));
        var plan = SitePlan.Of(SitePages.Of(contents, api));
        if (plan.Problems.Count > 0) return BuildOutcome.Failed(plan.Problems);

        var pages = await log.StepAsync(
            $"Rendering {plan.Pages.Count} pages", detail => RenderAsync(plan, detail, cancellation));
        var files = Complete(contents.Dataset, plan, pages);

        var (release, changes) = await log.StepAsync(
            $"Writing {files.Count} files", _ => Task.FromResult(StagedRelease.Write(options.Output, files, cancellation)));
        using (release)
        {
            var report = await log.StepAsync(
                "Checking every page and link",
                _ => Task.FromResult(SiteChecker.Check(release.Folder, options.BasePath, cancellation)));
            if (report.Problems.Count > 0) return BuildOutcome.Failed(report.Problems);
            release.Publish();
        }
        return new BuildOutcome([], pages.Count, files.Count, files.Sum(file => (long)file.Bytes.Length), changes);
    }

    private async Task<IReadOnlyList<SiteFile>> RenderAsync(
        SitePlan plan, Action<string> detail, CancellationToken cancellation)
    {
        var renderer = new PageRenderer(new LinkWriter(_assets.Addresses, options.BasePath));
        var done = 0;
        return await renderer.RenderAsync(
            plan.Pages, page => detail($"{Interlocked.Increment(ref done)}/{plan.Pages.Count} {page.Address}"), cancellation);
    }

    /// <summary>What a site has besides its pages; the manifest comes last and lists all the others.</summary>
    private List<SiteFile> Complete(DatasetAnswer dataset, SitePlan plan, IReadOnlyList<SiteFile> pages)
    {
        List<SiteFile> files = [.. pages, .. _assets.Files, Sitemap.Of(plan, options.BaseUrl), Robots.Of(options.BaseUrl)];
        files.Add(Manifest.Of(dataset.Version, dataset.SeedHash, files).ToFile());
        return files;
    }
}
