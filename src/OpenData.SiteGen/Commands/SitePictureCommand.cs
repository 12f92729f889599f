using System.CommandLine;
using OpenData.SiteGen.Api;
using OpenData.SiteGen.Pages;
using OpenData.SiteGen.Sharing;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Commands;

/// <summary>
/// Takes the picture that stands for the whole site. It is committed among the templates, so that a build needs no
/// Chromium; who changes the style of cards, or has another province, takes it again.
/// </summary>
internal static class SitePictureCommand
{
    private static readonly Option<DirectoryInfo?> Seed = new("--seed")
    {
        Description = "The dataset whose province the picture names; data/seed of the repository unless given.",
        HelpName = "DIR",
    };

    private static readonly Option<FileInfo?> Output = new("--output", "-o")
    {
        Description = "The file to write; site-templates/assets/share.png under the repository's root unless given.",
        HelpName = "FILE",
    };

    public static Command Create()
    {
        var command = new Command("site-picture", "Takes the one picture that stands for the whole site on other sites, with the Chromium of this machine.")
        {
            Seed, Output,
        };
        command.SetAction((result, cancellation) => TakeAsync(
            result.GetValue(Output)?.FullName
                ?? Path.Combine(RepositoryRoot.Above(Directory.GetCurrentDirectory()), "site-templates", "assets", "share.png"),
            result.GetValue(Seed)?.FullName,
            CardCamera.FindProgram() is { } program ? new CardCamera(program, CardCamera.Patience) : null,
            BuildLog.ForConsole(),
            cancellation));
        return command;
    }

    /// <summary>Takes the picture and reports; 0 where it was written, 1 where the file is as it was.</summary>
    internal static Task<int> TakeAsync(string file, string? seed, CardCamera? camera, BuildLog log, CancellationToken cancellation) => SiteCommand.ReportedAsync(log, async () =>
    {
        if (camera is null)
        {
            log.Failed(CardCamera.Missing, []);
            return 1;
        }
        await using var api = await SiteCommand.StartAsync(seed, log, cancellation);
        if (api.Endpoint is not { } endpoint) return 1;
        using var http = new HttpClient();
        var contents = await new GraphQLClient(http, endpoint).AskAsync(
            GraphQLQuery.Of("Contents"), [], AnswerJson.Default.ContentsAnswer, cancellation);
        var taken = await camera.TakeAsync(await SiteCard.DrawAsync(Edition.Of(Language.Vi, contents, [])), cancellation);
        if (taken.Png is not { } png)
        {
            log.Failed(taken.Problem!, []);
            return 1;
        }
        await File.WriteAllBytesAsync(file, png, cancellation);
        log.Done($"{file}: {png.Length / 1000.0:0.0} kB");
        return 0;
    });
}
