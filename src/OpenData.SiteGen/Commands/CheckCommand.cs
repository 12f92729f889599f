using System.CommandLine;
using OpenData.SiteGen.Checking;

namespace OpenData.SiteGen.Commands;

/// <summary>Looks through a finished site, whoever made it.</summary>
internal static class CheckCommand
{
    private static readonly Argument<DirectoryInfo> Site =
        new Argument<DirectoryInfo>("DIR") { Description = "The folder of the finished site." }.AcceptExistingOnly();

    private static readonly Option<string> BasePath = new("--base-path")
    {
        Description = "Where the site's root stands on its host.",
        DefaultValueFactory = _ => "/",
    };

    public static Command Create()
    {
        var command = new Command("check", "Checks a finished site: links and anchors, pictures for other sites, HTML, weight, no other host, no script needed.")
        {
            Site, BasePath,
        };
        BasePath.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is not ['/', .., '/'] and not "/")
                result.AddError("--base-path begins and ends with a slash, such as /repo/.");
        });
        command.SetAction((result, cancellation) => Task.FromResult(
            Run(result.GetRequiredValue(Site).FullName, result.GetRequiredValue(BasePath), BuildLog.ForConsole(), cancellation)));
        return command;
    }

    /// <summary>Checks and reports; 0 for a good site, 1 for any problem.</summary>
    internal static int Run(string folder, string basePath, BuildLog log, CancellationToken cancellation)
    {
        var report = SiteChecker.Check(folder, basePath, cancellation);
        if (report.Problems.Count > 0)
            log.Failed($"{folder}: {report.Pages} pages, what is wrong: {report.Problems.Count}.", report.Problems.Select(problem => problem.ToString()));
        else
            log.Done($"{folder}: {report.Pages} pages and {report.Links} links, nothing wrong.");
        return report.Problems.Count > 0 ? 1 : 0;
    }
}
