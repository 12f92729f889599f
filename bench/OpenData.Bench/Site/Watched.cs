using System.Diagnostics;

namespace OpenData.Bench.Site;

/// <summary>A program that is run to its end while its memory is watched.</summary>
internal static class Watched
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Runs it; its exit code, what it said, and the most memory that it had, in megabytes.</summary>
    public static async Task<(int Code, string Text, long PeakMegabytes)> RunAsync(string program, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        using var process = Start(program, arguments);
        var said = process.StandardOutput.ReadToEndAsync(cancellation);
        var complained = process.StandardError.ReadToEndAsync(cancellation);
        var peak = 0L;
        while (!process.HasExited)
        {
            peak = Math.Max(peak, Peak(process));
            await Task.WhenAny(process.WaitForExitAsync(cancellation), Task.Delay(Pause, cancellation));
        }
        return (process.ExitCode, await said + await complained, peak >> 20);
    }

    /// <summary>Starts a program whose words are read here.</summary>
    public static Process Start(string program, IEnumerable<string> arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;

    /// <summary>The arguments of <c>dotnet</c> that run a command of this program with the generator's settings of the runtime.</summary>
    public static IEnumerable<string> AsGenerator(params string[] arguments)
    {
        var (own, generator) = (typeof(Watched).Assembly.Location, typeof(SiteGen.SiteOptions).Assembly.Location);
        return ["exec", "--runtimeconfig", Path.ChangeExtension(generator, ".runtimeconfig.json"), "--depsfile", Path.ChangeExtension(own, ".deps.json"), own, .. arguments];
    }

    /// <summary>The most memory that a process had so far, in bytes.</summary>
    public static long Peak(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0; // it has just ended
        }
    }
}
