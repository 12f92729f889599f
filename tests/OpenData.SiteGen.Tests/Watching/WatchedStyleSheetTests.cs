using System.Security.Cryptography;
using System.Text;
using OpenData.SiteGen.Commands;
using OpenData.SiteGen.Previewing;
using OpenData.SiteGen.Publishing;
using OpenData.SiteGen.Rendering;
using OpenData.SiteGen.Tests.Fixtures;
using OpenData.SiteGen.Watching;
using OpenData.SiteTemplates;

namespace OpenData.SiteGen.Tests.Watching;

[Collection(WatchedTemplatesCollection.Name)]
public sealed class WatchedStyleSheetTests : IDisposable
{
    private const string Woven = "--woven: #123456;";

    private readonly TempFolder _folder = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource _watching = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public WatchedStyleSheetTests()
    {
        var templates = Path.Combine(RepositoryRoot.Above(AppContext.BaseDirectory), "site-templates");
        foreach (var file in (string[])["assets", "i18n", "Layouts"])
        {
            Directory.CreateDirectory(_folder[$"templates/{file}"]);
            foreach (var from in Directory.EnumerateFiles(Path.Combine(templates, file)))
                File.Copy(from, _folder[$"templates/{file}/{Path.GetFileName(from)}"]);
        }
    }

    public void Dispose()
    {
        TemplateFiles.ReadFrom(null);
        ChartDrawing.ReadStyle();
        _folder.Dispose();
        _stop.Dispose();
    }

    [Fact]
    public async Task Changes_the_charts_that_stand_by_themselves_and_what_they_are_served_with()
    {
        var options = new SiteOptions(_folder["dist"], null);
        var (code, output) = await RealSite.BuildAsync(options, RealSite.Seed);
        code.ShouldBe(0, output);
        var reload = new ReloadSignal();
        await using var server = await PreviewServer.StartAsync(options.Output, 0, "/", default, reload);
        var run = WatchAsync(options, (next, log) => SiteCommand.BuildAsync(next, null, RealSite.Seed, log, default), reload.Announce, PlainLog.Create);
        await _watching.Task;
        var before = await StyleServedAsync(server);
        var newer = reload.Next;

        Change(css => css.Replace("\n:root {", $"\n:root {{ {Woven}", StringComparison.Ordinal));
        await newer.WaitAsync(TimeSpan.FromMinutes(5));
        await _stop.CancelAsync();
        await run;

        before.ShouldNotContain(Woven);
        (await StyleServedAsync(server)).ShouldContain(Woven);
        var embedded = SiteFolder.Paths(_folder["dist"]).Where(path => path.Contains("embed/", StringComparison.Ordinal)).ToArray();
        var drawings = embedded.Where(path => path.EndsWith(".svg", StringComparison.Ordinal)).ToArray();
        drawings.Length.ShouldBeGreaterThan(10);
        drawings.ShouldAllBe(path => _folder.Read($"dist/{path}").Contains(Woven));
        var sheet = SiteFolder.Paths(_folder["dist"]).Single(path => path.StartsWith("assets/site.", StringComparison.Ordinal) && path.EndsWith(".css", StringComparison.Ordinal));
        _folder.Read($"dist/{sheet}").ShouldContain(Woven);
        embedded.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).ShouldAllBe(path => _folder.Read($"dist/{path}").Contains(sheet));
        _folder.Read("dist/_headers").ShouldContain(HashOf(_folder.Read($"dist/{drawings[0]}")));
    }

    [Theory]
    [InlineData("/* Charts */")]
    [InlineData(":root {")]
    [InlineData("@media (min-width: 40em) {")]
    public async Task Says_what_the_style_sheet_lacks_and_builds_nothing(string part)
    {
        var built = false;
        var said = new TaskCompletionSource<StringWriter>(TaskCreationOptions.RunContinuationsAsynchronously);
        var style = ChartDrawing.StyleHash;
        var run = WatchAsync(
            new SiteOptions(_folder["dist"], null),
            (_, _) =>
            {
                built = true;
                return Task.FromResult(0);
            },
            () => { },
            () =>
            {
                var (log, output) = PlainLog.Create();
                said.TrySetResult(output);
                return (log, output);
            });
        await _watching.Task;

        Change(css => css.Replace(part, "", StringComparison.Ordinal));
        var output = await said.Task;
        await _stop.CancelAsync();
        await run;

        output.ToString().ShouldStartWith("The style sheet cannot be used; the site is as it was.");
        output.ToString().ShouldContain($"site.css has nothing from “{part.TrimEnd(' ', '{')}");
        built.ShouldBeFalse();
        ChartDrawing.StyleHash.ShouldBe(style);
    }

    private Task WatchAsync(SiteOptions options, Func<SiteOptions, BuildLog, Task<int>> build, Action published, Func<(BuildLog Log, StringWriter Output)> log) =>
        new SiteWatch(null, _folder["templates"], (next, _, buildLog) => build(next, buildLog), published, () => log().Log)
            .RunAsync(options, _watching.SetResult, _stop.Token);

    /// <summary>In one step, as many editors write.</summary>
    private void Change(Func<string, string> change)
    {
        var css = _folder.Read("templates/assets/site.css");
        var changed = change(css);
        changed.ShouldNotBe(css);
        _folder.Write("templates/assets/site.css.next", changed);
        File.Move(_folder["templates/assets/site.css.next"], _folder["templates/assets/site.css"], overwrite: true);
    }

    /// <summary>The style of a drawing that browsers accept: its policy names it.</summary>
    private async Task<string> StyleServedAsync(PreviewServer server)
    {
        var path = SiteFolder.Paths(_folder["dist"]).First(path => path.EndsWith(".svg", StringComparison.Ordinal) && path.StartsWith("embed/", StringComparison.Ordinal));
        using var http = new HttpClient();
        using var response = await http.GetAsync(new Uri(server.Address, path));
        var drawing = await response.Content.ReadAsStringAsync();
        response.Headers.GetValues("Content-Security-Policy").First().ShouldContain(HashOf(drawing));
        return StyleOf(drawing);
    }

    private static string HashOf(string drawing) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(StyleOf(drawing))))}'";

    private static string StyleOf(string drawing) =>
        drawing[(drawing.IndexOf("<style>", StringComparison.Ordinal) + "<style>".Length)..drawing.IndexOf("</style>", StringComparison.Ordinal)];
}
