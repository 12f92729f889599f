using OpenData.SiteGen.Api;
using OpenData.SiteGen.Api.Answers;
using OpenData.SiteGen.Changes;
using OpenData.SiteGen.Checking;
using OpenData.SiteGen.Downloads;
using OpenData.SiteGen.Incremental;
using OpenData.SiteGen.Metadata;
using OpenData.SiteGen.Pages;
using OpenData.SiteGen.Planning;
using OpenData.SiteGen.Publishing;
using OpenData.SiteGen.Publishing.Hosting;
using OpenData.SiteGen.Rendering;
using OpenData.SiteGen.Searching;
using OpenData.SiteGen.Sharing;

namespace OpenData.SiteGen;

/// <summary>One build of the site, from the first question to the switch.</summary>
internal sealed class SiteBuild(SiteOptions options, GraphQLClient api, DataClient data, BuildLog log)
{
    private readonly SiteAssets _assets = SiteAssets.Read();
    private readonly SiteSearch _search = new();
    private readonly SharePictures? _pictures = options.SharePictures
        ? new SharePictures([options.Output, options.Former], options.Chromium is { } program ? new CardCamera(program, CardCamera.Patience) : null)
        : null;

    /// <summary>Builds and publishes. Whatever goes wrong, the published site stays as it is.</summary>
    /// <exception cref="ApiException">The API gave no answer to a query.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public async Task<BuildOutcome> RunAsync(CancellationToken cancellation)
    {
        using var release = StagedRelease.Open(options.Output);
        var site = new SiteCheck(release, options.BasePath);
        var (contents, things, package, archive) = await log.StepAsync("Asking what there is, and fetching the data", _ => AskAsync(site, cancellation));
        var remembered = Task.Run(() => BuildState.Read(options.Output), cancellation);
        DatasetTables? tables = DatasetTables.OfSite(options.Former);
        var difference = FormerRelease.Difference(options.Former, tables, package, contents.Dataset.SeedHash);
        var copies = ReleaseCopies.Of(options.Former, difference.Release, archive);
        if (await copies.WriteAsync(site, options.Former, archive, cancellation) is { Count: > 0 } missing) return BuildOutcome.Failed(missing);
        site.Write(archive);
        var catalogue = new Catalogue(package.Described, options.BaseUrl);
        contents = WithDownloads(contents, package, catalogue, copies, release.Files.Any(file => file.Path == DownloadLinks.Database));
        var plan = SitePlan.Of(SitePages.Of(contents, difference, new SharedAnswers(api)));
        if (plan.Problems.Count > 0) return BuildOutcome.Failed(plan.Problems);
        var key = BuildKey.Of(options, contents.Dataset, plan.Pages.Select(page => page.Address));
        if (options.Former != options.Output) tables = DatasetTables.OfSite(options.Output);
        var former = FormerSite.Of(options.Output, await remembered, tables, await release.FormerFiles, key, plan, package);
        // They are written and looked at: a country's tables are not held while its pages are made.
        (package, tables) = (package.Described, null);
        var pages = plan.Pages.ToLookup(page => former.Pages.ContainsKey(page.File));
        await log.StepAsync(
            $"Making {plan.Pages.Count - former.Pages.Count} of {plan.Pages.Count} pages",
            async detail =>
            {
                // While the API answers for the pages that are made, there is time for the others.
                var made = MakePagesAsync([.. pages[false]], site, detail, cancellation);
                var kept = SideBySide.EachAsync(pages[true], page => Keep(page, former.Pages[page.File], site), cancellation);
                var others = SideBySide.EachAsync(OtherFiles(contents, plan, catalogue, difference), file => site.Write(file), cancellation);
                await Task.WhenAll(made, kept, others);
                return await made;
            });
        foreach (var line in _pictures?.Report() ?? []) log.Line(line);
        await SideBySide.EachAsync(contents.Editions, edition =>
        {
            var (folder, entries) = (SiteSearch.FolderOf(edition), _search.Entries(edition, plan, things));
            site.Write(folder, SearchEntries.Hash(entries), former.Groups.GetValueOrDefault(folder), () => SearchFiles.Of(entries, folder));
        }, cancellation);
        foreach (var file in HostFiles.Of(release.Files.Select(file => file.Path), plan.Pages.Select(page => page.Address), options.BasePath)) site.Write(file);
        site.Write(Manifest.Of(contents.Dataset.Version, contents.Dataset.SeedHash, release.Files).ToFile());

        var problems = await log.StepAsync("Following every link", _ => Task.FromResult(site.Problems(cancellation)));
        if (problems.Count > 0) return BuildOutcome.Failed(problems);
        var outcome = new BuildOutcome(
            [], plan.Pages.Count, release.Files.Count, release.Files.Sum(file => file.Bytes), release.Publish());
        new BuildState(key, contents.Dataset.SeedHash, site.States) { Groups = site.Groups }.Write(options.Output);
        return outcome;
    }

    private async Task<Asked> AskAsync(SiteCheck site, CancellationToken cancellation)
    {
        var database = data.DatabaseAsync((name, content) => site.WriteAsync(DataPackage.Folder + name, content, cancellation), cancellation);
        var others = AskOthersAsync(site, cancellation);
        await Task.WhenAll(database, others); // also where one of them fails: nothing is to be written after that
        return await others;
    }

    private async Task<Asked> AskOthersAsync(SiteCheck site, CancellationToken cancellation)
    {
        var package = await data.PackageAsync(cancellation);
        using var names = KeptAnswers.Open(options.Output, package, options.HostedApi);
        var lists = new ListReader(api, names);
        var contents = SiteContents.AskAsync(api, lists, cancellation);
        var things = SearchEntries.AskAsync(lists, new ListReader(api), cancellation);
        var archive = Task.Run(() => PackageArchive.Of(package), cancellation);
        foreach (var file in package.SiteFiles) site.Write(file);
        await Task.WhenAll(contents, things, archive);
        names.Keep();
        return new Asked(await contents, await things, package, await archive);
    }

    /// <summary>The editions with what their pages say of the whole dataset and offer of it.</summary>
    private SiteContents WithDownloads(SiteContents contents, DataPackage package, Catalogue catalogue, ReleaseCopies copies, bool hasDatabase) => contents with
    {
        Editions =
        [
            .. contents.Editions.Select(edition => edition with
            {
                BaseUrl = options.BaseUrl,
                ApiAddress = options.ApiAddress,
                StructuredData = catalogue.ForSearchEngines(edition.Locale.Tag),
                Releases = DownloadLinks.Releases(copies),
                Tables = DownloadLinks.Tables(package, edition.Locale.Tag),
                Whole = DownloadLinks.Whole(edition.Locale, hasDatabase),
            }),
        ],
    };

    private void Keep(PagePlan page, PageState state, SiteCheck site)
    {
        site.Keep(page.File, state);
        _search.Add(page, state.Title);
    }

    private async Task<int> MakePagesAsync(IReadOnlyList<PagePlan> pages, SiteCheck site, Action<string> detail, CancellationToken cancellation)
    {
        using var downloads = new PageDownloads(api);
        await using var renderer = new PageRenderer(new LinkWriter(_assets.Addresses, options.BasePath), new PageWeight(_assets.Files), downloads, _pictures);
        var done = 0;
        await renderer.RenderAsync(
            pages,
            page =>
            {
                site.Write(page);
                if (page.IsChart) return;
                _search.Add(page.Plan, page.Title);
                detail($"{Interlocked.Increment(ref done)}/{pages.Count} {page.Plan.Address}");
            },
            cancellation);
        return done;
    }

    /// <summary>What a site has besides its pages, its data and the manifest, which comes last and lists all the others.</summary>
    private IEnumerable<SiteFile> OtherFiles(SiteContents contents, SitePlan plan, Catalogue catalogue, ReleaseDifference difference) =>
    [
        .. _assets.Files,
        .. SiteAssets.AtRoot(),
        catalogue.ToFile(),
        difference.ToFile(),
        .. contents.Editions.SelectMany(edition => new[]
        {
            WebManifest.Of(edition.Addresses.Home, edition.Locale.Tag, edition.SiteName, _assets),
            ChangesFeed.Of(
                difference, ChangesPages.Of(edition, difference), edition.Locale, edition.SiteName, edition.Addresses.Changes!, options.BaseUrl),
        }),
        .. Sitemap.Of(plan, options.BaseUrl),
        Robots.Of(options.BaseUrl),
    ];

    /// <summary>What a build asks before it plans: what there is, what the search finds, the data and its archive.</summary>
    private sealed record Asked(SiteContents Contents, IReadOnlyList<SearchedAnswer> Things, DataPackage Package, SiteFile Archive);
}
