using System.CommandLine;
using OpenData.SiteGen.Api;
using OpenData.SiteGen.Publishing.Releases;
using OpenData.SiteGen.Rendering;
using OpenData.SiteGen.Sharing;

namespace OpenData.SiteGen.Commands;

/// <summary>The command itself: builds the site and, where asked, shows it.</summary>
internal static class SiteCommand
{
    private static readonly UrlOption ApiUrl = new(
        "--api", "Ask the GraphQL server at this address instead of hosting the API.");

    private static readonly Option<DirectoryInfo?> Seed = new("--seed")
    {
        Description = "The dataset to host; data/seed of the repository unless given.",
        HelpName = "DIR",
    };

    private static readonly Option<DirectoryInfo?> Output = new("--output", "-o")
    {
        Description = "The folder to publish to; dist under the repository's root unless given.",
        HelpName = "DIR",
    };

    private static readonly UrlOption BaseUrl = new(
        "--base-url",
        "The site's address on the web, for the sitemap and the 404 page; no absolute address is written unless given.");

    private static readonly UrlOption ApiAddress = new(
        "--api-address",
        "The address on the web at which readers can ask the API: each page's query leads to it. Unless given, pages say how to run the API.");

    private static readonly Option<bool> SharePictures = new("--share-pictures")
    {
        Description = "Take a picture of each main page for other sites to show, with the Chromium of this machine; needs --base-url. Else one picture stands for the whole site.",
    };

    private static readonly Option<DirectoryInfo?> Publish = new("--publish")
    {
        Description = "Also publish the site to this folder, which keeps the last releases and shows one of them as \"current\".",
        HelpName = "DIR",
    };

    private static readonly Option<int> Keep = new("--keep")
    {
        Description = "How many releases --publish keeps.",
        HelpName = "N",
        DefaultValueFactory = _ => 5,
        Validators =
        {
            result =>
            {
                if (result.GetValueOrDefault<int>() < 1) result.AddError("--keep is 1 or more: the release that is shown is always kept.");
            },
        },
    };

    private static readonly Option<bool> Serve = new("--serve") { Description = "Show the site on this machine after building it." };

    private static readonly Option<bool> Watch = new("--watch")
    {
        Description = "Show the site, build it again whenever the dataset or a template changes, and load the pages that are looked at again.",
    };

    private static readonly Option<int> Port = new("--port")
    {
        Description = "The port to show the site on; 0 takes a free one.",
        DefaultValueFactory = _ => 5081,
    };

    public static RootCommand Create()
    {
        var command = new RootCommand("Builds the public site from the dataset: asks the API, renders, checks, publishes.")
        {
            ApiUrl, Seed, Output, BaseUrl, ApiAddress, SharePictures, Publish, Keep, Serve, Watch, Port, CheckCommand.Create(), RollbackCommand.Create(),
            SitePictureCommand.Create(),
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(ApiUrl) is not null && result.GetValue(Seed) is not null)
                result.AddError("--seed is for the API that the build hosts; a server that runs (--api) has its own.");
            if (result.GetValue(SharePictures) && result.GetValue(BaseUrl) is null)
                result.AddError("--share-pictures needs --base-url: other sites are told of a picture by its whole address alone.");
            if (result.GetValue(Watch) && result.GetValue(Publish) is not null)
                result.AddError("--watch is for work on this machine; --publish takes a finished site.");
        });
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult result, CancellationToken cancellation)
    {
        // The way to the first page leads through it: it begins before the settings are read and the terminal is looked at.
        if (result.GetValue(ApiUrl) is null) EmbeddedApi.BeginModel();
        var root = RepositoryRoot.Above(Directory.GetCurrentDirectory());
        var options = new SiteOptions(
            result.GetValue(Output)?.FullName ?? Path.Combine(root, "dist"), BaseUrl.Read(result))
        {
            ApiAddress = ApiAddress.Read(result) is { } address ? GraphQLClient.EndpointOf(address) : null,
            HostedApi = result.GetValue(ApiUrl) is null ? EmbeddedApi.Program : "",
            SharePictures = result.GetValue(SharePictures),
            Chromium = CardCamera.FindProgram(),
        };
        if (result.GetValue(Publish) is { } published && Path.Combine(published.FullName, ReleaseFolder.Current) is var former && Directory.Exists(former))
            options = options with { Former = former };
        var log = BuildLog.ForConsole();
        var code = await BuildAsync(options, ApiUrl.Read(result), result.GetValue(Seed)?.FullName, log, cancellation);
        if (code == 0 && result.GetValue(Publish) is { } folder)
            code = PublishTo(folder.FullName, options.Output, result.GetValue(Keep), log);
        if (code == 0 && result.GetValue(Watch))
            await SitePreview.WatchAsync(options, root, ApiUrl.Read(result), result.GetValue(Seed)?.FullName, result.GetValue(Port), log, cancellation);
        else if (code == 0 && result.GetValue(Serve))
            await SitePreview.ShowAsync(options, result.GetValue(Port), log, cancellation);
        return code;
    }

    /// <summary>Builds once and reports; 0 where the site was published, 1 where it was not.</summary>
    internal static Task<int> BuildAsync(
        SiteOptions options, Uri? apiUrl, string? seed, BuildLog log, CancellationToken cancellation) => ReportedAsync(log, async () =>
    {
        if (apiUrl is not null) return await BuildAsync(options, GraphQLClient.EndpointOf(apiUrl), log, cancellation);
        await using var api = await StartAsync(seed, log, cancellation);
        return api.Endpoint is { } endpoint ? await BuildAsync(options, endpoint, log, cancellation) : 1;
    });

    /// <summary>Runs a build; what it could not do is reported.</summary>
    internal static async Task<int> ReportedAsync(BuildLog log, Func<Task<int>> build)
    {
        try
        {
            return await build();
        }
        catch (ApiException e)
        {
            log.Failed($"{e.Message} Nothing was published.", e.Errors);
            return 1;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            log.Failed($"{e.Message} Nothing was published.", []);
            return 1;
        }
    }

    /// <summary>Hosts the API over a dataset; its mistakes are reported.</summary>
    internal static async Task<EmbeddedApi> StartAsync(string? seed, BuildLog log, CancellationToken cancellation)
    {
        var start = EmbeddedApi.Begin(seed);
        // Needs nothing of the API: the processor that is free first makes it while that starts.
        var page = Task.Run(FirstPage.MakeAsync, cancellation);
        var api = await log.StepAsync("Starting the API", _ => start(cancellation));
        await page;
        if (api.Endpoint is null)
            log.Failed($"The dataset has {api.Problems.Count} {(api.Problems.Count == 1 ? "mistake" : "mistakes")}; nothing was published.", api.Problems);
        return api;
    }

    /// <summary>Publishes a finished site and reports; 0 where it is shown, 1 where what was shown still is.</summary>
    internal static int PublishTo(string folder, string site, int keep, BuildLog log)
    {
        try
        {
            using var releases = ReleaseFolder.Open(folder);
            var before = releases.Shown;
            var shown = releases.Publish(site, keep);
            log.Done(shown == before ? $"{Shown(folder)} shows release {shown} already." : $"{Shown(folder)} shows release {shown}{(before is null ? "" : $" instead of {before}")}.");
            return 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            log.Failed($"{e.Message} What was shown is shown.", []);
            return 1;
        }
    }

    /// <summary>Builds once from an API that runs.</summary>
    internal static async Task<int> BuildAsync(SiteOptions options, Uri endpoint, BuildLog log, CancellationToken cancellation)
    {
        using var http = new HttpClient();
        var outcome = await new SiteBuild(options, new GraphQLClient(http, endpoint), new DataClient(http, endpoint), log).RunAsync(cancellation);
        if (outcome.Changes is { } changes)
        {
            log.Done($"{Shown(options.Output)}: {outcome.Pages} pages, {outcome.Files} files, {outcome.Bytes / 1000.0:0.0} kB", changes);
            return 0;
        }
        log.Failed("The site breaks its own rules; nothing was published.", outcome.Problems.Select(problem => problem.ToString()));
        return 1;
    }

    /// <summary>A path as whoever called knows it: from the current folder where it lies within.</summary>
    private static string Shown(string path)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }
}
