using Npgsql;
using OpenData.Api.Commands;
using OpenData.Api.Dataset;
using OpenData.Api.Seeding.Building;

namespace OpenData.Api.Serving;

/// <summary>The dataset, ready to be served, or the reasons why it is not.</summary>
/// <param name="Outcome">Whether the database was built, was current, or was left as it was because the seed is refused.</param>
/// <param name="Problems">What is wrong with the seed, one line each; empty where nothing is.</param>
public sealed record PreparedDataset(BuildOutcome Outcome, IReadOnlyList<string> Problems)
{
    /// <summary>Validates the seed and builds the SQLite file where it is missing or stale. A bad seed leaves the former file as it was. PostgreSQL is loaded by a command of its own, since many machines serve from it.</summary>
    public static PreparedDataset Prepare(ApiSettings settings)
    {
        if (DatasetDatabase.At(settings.Database) is PostgresDatabase shared) return Find(shared);

        var result = DatabaseBuilder.EnsureCurrent(settings.SeedDirectory, settings.Database);
        if (result.Outcome != BuildOutcome.Refused) return new(result.Outcome, []);

        using var lines = new StringWriter { NewLine = "\n" };
        ProblemList.Write(result.Reading!.Report, settings.SeedDirectory, lines);
        return new(result.Outcome, lines.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static PreparedDataset Find(PostgresDatabase database)
    {
        try
        {
            return database.Release is not null
                ? new(BuildOutcome.WasCurrent, [])
                : new(BuildOutcome.Refused, [$"No seed that this program can read was loaded into {database.Name}. Load it first: seed load --database \"…\"."]);
        }
        catch (NpgsqlException failure)
        {
            return new(BuildOutcome.Refused, [$"{database.Name} cannot be read: {failure.Message}"]);
        }
    }
}
