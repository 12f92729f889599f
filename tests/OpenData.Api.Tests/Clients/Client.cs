using System.Diagnostics;

namespace OpenData.Api.Tests.Clients;

/// <summary>One of the example clients of docs/clients, run as its reader would.</summary>
/// <param name="Language">The name of its folder.</param>
/// <param name="Program">The interpreter.</param>
/// <param name="File">What it is given.</param>
internal sealed record Client(string Language, string Program, string File)
{
    private static readonly string Folder = Path.Combine(TestRepository.Root, "docs", "clients");

    public static Client[] All { get; } =
    [
        new("csharp", "dotnet", Path.Combine(AppContext.BaseDirectory, "OpenData.Client.dll")),
        new("javascript", "node", Path.Combine(Folder, "javascript", "opendata.mjs")),
        new("python", "python3", Path.Combine(Folder, "python", "opendata.py")),
    ];

    /// <summary>Where the interpreter is; null where the machine has none.</summary>
    public string? Interpreter => Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, Program)).FirstOrDefault(System.IO.File.Exists);

    public async Task<(int Code, string Output, string Error)> Run(Uri endpoint)
    {
        var start = new ProcessStartInfo(Interpreter!, [File, endpoint.AbsoluteUri]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, (await output).ReplaceLineEndings("\n"), await error);
    }
}
