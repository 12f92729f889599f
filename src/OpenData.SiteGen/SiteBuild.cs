using OpenData.SiteGen.Api;
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

        using var release = StagedRelease.Open(options.Output);
        var site = new SiteCheck(release, options.BasePath);
        await log.StepAsync(
            $"Making {plan.Pages.Count} pages", detail => MakePagesAsync(plan, site, detail, cancellation));
        foreach (var file in OtherFiles(plan)) site.Write(file);
        site.Write(Manifest.Of(contents.Dataset.Version, contents.Dataset.SeedHash, release.Files).ToFile());

        var problems = await log.StepAsync("Following every link", _ => Task.FromResult(site.Problems(cancellation)));
        if (problems.Count > 0) return BuildOutcome.Failed(problems);
        var outcome = new BuildOutcome(
            [], plan.Pages.Count, release.Files.Count, release.Files.Sum(file => (long)file.Bytes), release.Changes);
        release.Publish();
        return outcome;
    }

    private async Task<int> MakePagesAsync(SitePlan plan, SiteCheck site, Action<string> detail, CancellationToken cancellation)
    {
        await using var renderer = new PageRenderer(new LinkWriter(_assets.Addresses, options.BasePath), new PageWeight(_assets.Files));
        var done = 0;
        await renderer.RenderAsync(
            plan.Pages,
            page =>
            {
                site.Write(page);
                detail($"{Interlocked.Increment(ref done)}/{plan.Pages.Count} {page.Plan.Address}");
            },
            cancellation);
        return done;
    }

    /// <summary>What a site has besides its pages and the manifest, which comes last and lists all the others.</summary>
    private IEnumerable<SiteFile> OtherFiles(SitePlan plan) =>
        [.. _assets.Files, Sitemap.Of(plan, options.BaseUrl), Robots.Of(options.BaseUrl)];
}
