using OpenData.SiteGen.Publishing;
using Spectre.Console;

namespace OpenData.SiteGen;

/// <summary>Tells whoever waits what the build is doing: live on a terminal, a plain line a step elsewhere.</summary>
/// <param name="console">The terminal, or the file or pipe in its place.</param>
/// <param name="time">Measures the steps.</param>
internal sealed class BuildLog(IAnsiConsole console, TimeProvider time)
{
    private readonly long _start = time.GetTimestamp();

    private bool IsTerminal => console.Profile.Out.IsTerminal && console.Profile.Capabilities.Ansi;

    public static BuildLog ForConsole() => new(AnsiConsole.Console, TimeProvider.System);

    /// <summary>Runs a step. The work may say in passing what it is at; only a terminal shows it.</summary>
    public async Task<T> StepAsync<T>(string title, Func<Action<string>, Task<T>> work)
    {
        var start = time.GetTimestamp();
        if (!IsTerminal)
        {
            Line(title);
            return await work(_ => { });
        }
        var result = await console.Status().Spinner(Spinner.Known.Dots).StartAsync(
            Markup.Escape(title),
            status => work(detail => status.Status($"{Markup.Escape(title)} [grey]{Markup.Escape(detail)}[/]")));
        console.MarkupLine(
            $"[green]✓[/] {Markup.Escape(title)} [grey]{time.GetElapsedTime(start).TotalSeconds:0.0} s[/]");
        return result;
    }

    /// <summary>The last word on a site that was published.</summary>
    public void Done(string summary, ReleaseChanges changes) =>
        Done($"{summary}, {time.GetElapsedTime(_start).TotalSeconds:0.0} s; " +
            $"{changes.Written} written, {changes.Unchanged} unchanged, {changes.Removed} removed.");

    /// <summary>The last word on something that ended well.</summary>
    public void Done(string summary)
    {
        if (IsTerminal) console.MarkupLine($"[green bold]{Markup.Escape(summary)}[/]");
        else Line(summary);
    }

    /// <summary>Says why a build ended: each problem in a line of its own that no terminal width breaks.</summary>
    public void Failed(string what, IEnumerable<string> problems)
    {
        if (IsTerminal) console.MarkupLine($"[red bold]{Markup.Escape(what)}[/]");
        else Line(what);
        foreach (var problem in problems) Line($"  {problem}");
    }

    /// <summary>A line that is never wrapped nor read as markup.</summary>
    public void Line(string text) => console.Profile.Out.Writer.WriteLine(text);
}
