using System.Threading.Channels;
using OpenData.SiteGen.Tests.Fixtures;
using OpenData.SiteGen.Watching;

namespace OpenData.SiteGen.Tests.Watching;

public sealed class SiteWatchTests
{
    private readonly Channel<SiteOptions> _builds = Channel.CreateUnbounded<SiteOptions>();
    private readonly TaskCompletionSource _watching = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _published;

    [Fact]
    public async Task Builds_again_after_a_changed_table_and_after_a_changed_component()
    {
        using var seed = new TempFolder().Write("facts.csv", "id\n");
        using var stop = new CancellationTokenSource();
        var run = RunAsync(seed.Root, null, stop.Token);
        await _watching.Task;

        Put(seed, "id\nnew\n");
        var data = await _builds.Reader.ReadAsync();
        HotReload.UpdateApplication(null);
        var templates = await _builds.Reader.ReadAsync();
        Put(seed, "id\nnewer\n");
        var after = await _builds.Reader.ReadAsync();

        await stop.CancelAsync();
        await run;
        data.Templates.ShouldBeNull(); // pages of before may be carried over
        templates.Templates.ShouldNotBeNull();
        after.Templates.ShouldBe(templates.Templates);
        _published.ShouldBe(3);
    }

    [Fact]
    public async Task Leaves_the_pages_alone_after_a_mistake_and_builds_at_the_next_change()
    {
        using var seed = new TempFolder().Write("facts.csv", "id\n");
        using var stop = new CancellationTokenSource();
        var run = RunAsync(seed.Root, null, stop.Token);
        await _watching.Task;

        Put(seed, "wrong\n");
        await _builds.Reader.ReadAsync();
        var publishedAfterTheMistake = _published;
        Put(seed, "id\nright\n");
        await _builds.Reader.ReadAsync();

        await stop.CancelAsync();
        await run;
        publishedAfterTheMistake.ShouldBe(0);
        _published.ShouldBe(1);
    }

    [Theory]
    [InlineData("assets/site.css")]
    [InlineData("Layouts/ShareCard.css")]
    public async Task Says_which_text_is_missing_and_builds_nothing(string changed)
    {
        using var templates = new TempFolder().Write("i18n/vi.json", "{}").Write("assets/site.css", "").Write("Layouts/ShareCard.css", "");
        using var stop = new CancellationTokenSource();
        var said = Channel.CreateUnbounded<string>();
        var run = RunAsync(null, templates.Root, stop.Token, () => new BuildLog(Console(said.Writer), TimeProvider.System));
        await _watching.Task;

        templates.Write(changed, "main { color: #123 }");
        var line = await said.Reader.ReadAsync();

        await stop.CancelAsync();
        await run;
        line.ShouldStartWith("The texts cannot be used");
        _builds.Reader.TryRead(out _).ShouldBeFalse();
        OpenData.SiteTemplates.Assets.Read("site.css").Length.ShouldBeGreaterThan(1000); // still those of the program
    }

    private Task RunAsync(string? seed, string? templates, CancellationToken stop, Func<BuildLog>? log = null) => new SiteWatch(
        seed, templates,
        (options, _, _) =>
        {
            var code = seed is not null && File.ReadAllText(Path.Combine(seed, "facts.csv")).StartsWith("id", StringComparison.Ordinal) ? 0 : 1;
            _builds.Writer.TryWrite(options);
            return Task.FromResult(code);
        },
        () => Interlocked.Increment(ref _published),
        log ?? (() => PlainLog.Create().Log)).RunAsync(new SiteOptions("dist", null), _watching.SetResult, stop);

    /// <summary>In one step, as many editors write.</summary>
    private static void Put(TempFolder seed, string text)
    {
        seed.Write("facts.csv.next", text);
        File.Move(seed["facts.csv.next"], seed["facts.csv"], overwrite: true);
    }

    private static Spectre.Console.IAnsiConsole Console(ChannelWriter<string> lines) =>
        Spectre.Console.AnsiConsole.Create(new Spectre.Console.AnsiConsoleSettings { Out = new Spectre.Console.AnsiConsoleOutput(new LineWriter(lines)) });

    private sealed class LineWriter(ChannelWriter<string> lines) : StringWriter
    {
        public override void WriteLine(string? value) => lines.TryWrite(value ?? "");
    }
}
