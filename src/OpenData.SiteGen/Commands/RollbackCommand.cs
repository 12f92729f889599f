using System.CommandLine;
using OpenData.SiteGen.Publishing.Releases;

namespace OpenData.SiteGen.Commands;

/// <summary>Shows an earlier release again.</summary>
internal static class RollbackCommand
{
    private static readonly Argument<DirectoryInfo> Folder =
        new Argument<DirectoryInfo>("DIR") { Description = "The folder that --publish was given." }.AcceptExistingOnly();

    private static readonly Option<int?> To = new("--to") { Description = "The number of the release; the one before the shown one unless given.", HelpName = "NUMBER" };

    public static Command Create()
    {
        var command = new Command("rollback", "Shows the release before, in one step; the later ones stay and can be shown again.") { Folder, To };
        command.SetAction(result => Run(result.GetRequiredValue(Folder).FullName, result.GetValue(To), BuildLog.ForConsole()));
        return command;
    }

    /// <summary>Rolls back and reports; 0 where the wanted release is shown, 1 where it cannot be.</summary>
    internal static int Run(string folder, int? number, BuildLog log)
    {
        try
        {
            using var releases = ReleaseFolder.Open(folder);
            var before = releases.Shown;
            log.Done($"{folder} shows release {releases.RollBack(number)} instead of {before}.");
            return 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            log.Failed($"{e.Message} Nothing was changed.", []);
            return 1;
        }
    }
}
