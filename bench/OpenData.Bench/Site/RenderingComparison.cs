using System.Diagnostics;
using System.Globalization;
using OpenData.SiteGen.Api;
using OpenData.SiteGen.Checking;
using OpenData.SiteGen.Pages;
using OpenData.SiteGen.Planning;
using OpenData.SiteGen.Publishing;
using OpenData.SiteGen.Rendering;

namespace OpenData.Bench.Site;

/// <summary>
/// Rendering and writing alone, the answers being there: pages of communes by this generator, checks and hashes
/// included, and as many pages of like size from the same answers by Hugo.
/// </summary>
/// <param name="api">The server that has the answers.</param>
/// <param name="root">A folder for both sites.</param>
/// <param name="output">Where the table goes.</param>
internal sealed class RenderingComparison(Uri api, string root, TextWriter output)
{
    private const int MostPages = 20_000;

    public async Task RunAsync(CancellationToken cancellation)
    {
        using var http = new HttpClient();
        var client = new GraphQLClient(http, api);
        var contents = await SiteContents.AskAsync(client, new ListReader(client), cancellation);
        var (edition, other) = (contents.Editions[0], contents.Editions[1]);
        PagePlan[] pages = [.. CommunePages.Plan(edition, other, new SharedAnswers(client)).Where(page => page.Member!.Id.StartsWith("gen-", StringComparison.Ordinal)).Take(MostPages)];
        var answers = new Dictionary<string, MemberAnswer>();
        foreach (var part in pages.Chunk(100))
            foreach (var (page, answer) in part.Zip(await part[0].Member!.Family.AskAsync([.. part.Select(page => page.Member!.Id)], cancellation)))
                answers.Add(page.Member!.Id, answer);
        var known = new KnownAnswers(answers);
        pages = [.. pages.Select(page => page with { Member = page.Member! with { Family = known } })];

        await output.WriteLineAsync("| rendering and writing | pages | seconds | pages per second | bytes a page |\n|---|---|---|---|---|");
        await RenderAsync([.. pages.Take(500)], "warm", cancellation); // what is compiled once is compiled before
        Directory.Delete(Path.Combine(root, "warm"), recursive: true);
        var (seconds, bytes) = await RenderAsync(pages, "rendered", cancellation);
        await LineAsync("this generator, with checks and hashes", pages.Length, seconds, bytes);
        if (await HugoSite.BuildAsync(Path.Combine(root, "hugo"), [.. pages.Select(page => (page.Member!.Id, answers[page.Member.Id].Row))], bytes, cancellation) is var (took, size))
        {
            await LineAsync("Hugo", pages.Length, took, size);
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"\n{took / seconds:F1} times the rate of Hugo."));
        }
    }

    private async Task<(double Seconds, long Bytes)> RenderAsync(PagePlan[] pages, string folder, CancellationToken cancellation)
    {
        var assets = SiteAssets.Read();
        var watch = Stopwatch.StartNew();
        using var release = StagedRelease.Open(Path.Combine(root, folder));
        var site = new SiteCheck(release, "/");
        await using (var renderer = new PageRenderer(new LinkWriter(assets.Addresses, "/"), new PageWeight(assets.Files)))
            await renderer.RenderAsync(pages, site.Write, cancellation);
        site.Write(Manifest.Of("0", "0", release.Files).ToFile());
        release.Publish();
        return (watch.Elapsed.TotalSeconds, release.Files.Sum(file => file.Bytes));
    }

    private Task LineAsync(string name, int pages, double seconds, long bytes) => output.WriteLineAsync(string.Create(
        CultureInfo.InvariantCulture, $"| {name} | {pages:N0} | {seconds:F1} | {pages / seconds:N0} | {bytes / Math.Max(1, pages):N0} |"));

    private sealed class KnownAnswers(IReadOnlyDictionary<string, MemberAnswer> answers) : PageFamily
    {
        public override Task<IReadOnlyList<MemberAnswer>> AskAsync(IReadOnlyList<string> ids, CancellationToken cancellation) =>
            Task.FromResult<IReadOnlyList<MemberAnswer>>([.. ids.Select(id => answers[id])]);
    }
}
