using Spectre.Console;

namespace OpenData.SiteGen.Tests.Fixtures;

/// <summary>A build log as a pipe or file would get it.</summary>
internal static class PlainLog
{
    public static (BuildLog Log, StringWriter Output) Create()
    {
        var output = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        return (new BuildLog(console, TimeProvider.System), output);
    }
}
