using System.ComponentModel;
using System.Diagnostics;

namespace OpenData.SiteGen.Sharing;

/// <summary>Takes the picture of a card with the Chromium that the machine has: one short-lived process a picture, nothing kept.</summary>
/// <param name="program">The program.</param>
/// <param name="patience">How long a picture may take.</param>
internal sealed class CardCamera(string program, TimeSpan patience)
{
    /// <summary>Long enough for a machine that is busy with the rest of the build.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>What is said where there is no Chromium.</summary>
    public const string Missing = "There is no Chromium here: install Debian's package chromium, or name the program in CHROMIUM.";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>Where Chromium is: the environment's CHROMIUM, else the first on the path under one of its names; null where there is none.</summary>
    public static string? FindProgram()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named && File.Exists(named)) return named;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }

    /// <summary>Takes the picture of a card. That it cannot be taken is no exception: machines differ.</summary>
    /// <param name="card">The card as HTML, with all that it needs.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<TakenPicture> TakeAsync(string card, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("opendata-card-").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "card.html"), card, cancellation);
            var problem = await RunAsync(folder, cancellation);
            var picture = Path.Combine(folder, "card.png");
            if (problem is not null || !File.Exists(picture)) return new TakenPicture(null, problem ?? "Chromium ended without a picture.");
            var png = await File.ReadAllBytesAsync(picture, cancellation);
            return CardPicture.IsWhole(png)
                ? new TakenPicture(png, null)
                : new TakenPicture(null, $"Chromium gave something else than a picture of {CardPicture.Width} by {CardPicture.Height} points.");
        }
        finally
        {
            Remove(folder);
        }
    }

    /// <summary>Runs the program to its end, or to the end of our patience; tells why there is no picture, where that is known.</summary>
    private async Task<string?> RunAsync(string folder, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(patience);
        using var process = new Process { StartInfo = Start(folder) };
        try
        {
            process.Start();
            // What it tells of the machine is read, else it waits for a reader; none of it concerns the picture.
            await Task.WhenAll(
                process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token),
                process.WaitForExitAsync(limit.Token));
            return process.ExitCode == 0 ? null : $"Chromium ended with code {process.ExitCode}.";
        }
        catch (Win32Exception e)
        {
            return $"{program} cannot be started: {e.Message}.";
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            // It ends a moment later; until then it writes into the folder that is removed next.
            await process.WaitForExitAsync(CancellationToken.None);
            cancellation.ThrowIfCancellationRequested();
            return $"Chromium took longer than {patience.TotalSeconds:0.#} seconds for a picture.";
        }
    }

    private ProcessStartInfo Start(string folder) => new(program,
    [
        "--headless", $"--screenshot={Path.Combine(folder, "card.png")}", $"--window-size={CardPicture.Width},{CardPicture.Height}",
        "--force-device-scale-factor=1", "--force-color-profile=srgb", "--hide-scrollbars", $"--user-data-dir={Path.Combine(folder, "profile")}",
        // The card is our own, holds no script and asks nobody for anything; in a container the sandbox does not start.
        "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND",
        "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions",
        new Uri(Path.Combine(folder, "card.html")).AbsoluteUri,
    ])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };

    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A process of Chromium that ends a moment later than the others still writes its profile.
        }
    }
}
