using System.CommandLine;
using Microsoft.AspNetCore.Connections;
using OpenData.Api.Dataset;
using OpenData.Api.Seeding.Building;
using OpenData.Api.Serving;

namespace OpenData.Api.Commands;

/// <summary>The program without a command: validate the seed, build the database where it is missing or stale, and serve it.</summary>
internal static class ServeCommand
{
    /// <summary>Gives <paramref name="root"/> the options and the action of serving.</summary>
    public static RootCommand AddTo(RootCommand root)
    {
        var seed = new Option<string>("--seed")
        {
            Description = "The folder of the seed.",
            HelpName = "DIR",
            DefaultValueFactory = _ => Repository.Resolve(Repository.SeedFolder),
        };
        var database = DatabaseOption.Create();
        var urls = new Option<string>("--urls")
        {
            Description = "The addresses to listen at, with semicolons between; port 0 takes a free one.",
            HelpName = "URLS",
            DefaultValueFactory = _ => ApiSettings.DefaultUrls,
        };
        root.Options.Add(seed);
        root.Options.Add(database);
        root.Options.Add(urls);
        var serving = ServingOptions.AddTo(root);
        root.SetAction((parsed, cancellation) => Run(
            serving(parsed, new ApiSettings(parsed.GetRequiredValue(seed), parsed.GetRequiredValue(database), parsed.GetRequiredValue(urls))),
            parsed.InvocationConfiguration.Output, cancellation));
        return root;
    }

    /// <summary>Serves until it is told to stop; 0 then, 1 where it cannot start.</summary>
    internal static async Task<int> Run(ApiSettings settings, TextWriter output, CancellationToken cancellation)
    {
        if (DatabaseOption.Find(settings.Database, output) is not { } database) return 1;

        var schema = ApiApplication.BuildSchema();
        var prepared = PreparedDataset.Prepare(settings);
        if (prepared.Problems.Count > 0)
        {
            foreach (var problem in prepared.Problems) await output.WriteLineAsync(problem);
            if (database is SqliteDatabase) await output.WriteLineAsync($"\nThe seed has problems, so nothing is served. {Repository.Shorten(database.Name)} is as it was.");
            return 1;
        }

        await using var app = ApiApplication.Build(settings, schema);
        new DataFiles(settings.SeedDirectory, DatasetDatabase.At(settings.Database)).Map(app);
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException refusal) when (refusal.InnerException is AddressInUseException)
        {
            await output.WriteLineAsync($"{settings.Urls} is taken by another program. Stop that one, or choose another address: --urls http://127.0.0.1:0 takes a free port.");
            return 1;
        }

        using (var db = database.Open())
        {
            var held = database is SqliteDatabase ? $"{Repository.Shorten(database.Name)} ({Done(prepared.Outcome)})" : database.Name;
            await output.WriteLineAsync($"{db.Facts.Count()} facts of {db.Sources.Count()} sources, from {held}.");
        }

        foreach (var url in app.Urls) await output.WriteLineAsync($"Listening at {url}{ApiApplication.GraphQLPath} (for people: {url}/). Ctrl+C stops.");
        await app.WaitForShutdownAsync(cancellation);
        return 0;
    }

    private static string Done(BuildOutcome outcome) => outcome == BuildOutcome.Built ? "built from the seed just now" : "current, reused";
}
