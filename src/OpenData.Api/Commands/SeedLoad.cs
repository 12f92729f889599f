using Npgsql;
using OpenData.Api.Dataset;
using OpenData.Api.Seeding.Building;

namespace OpenData.Api.Commands;

/// <summary>The command <c>seed load</c>.</summary>
internal static class SeedLoad
{
    /// <summary>Loads the seed in <paramref name="folder"/> into the database at <paramref name="address"/>; 0 where it holds the seed afterwards, else 1.</summary>
    public static int Run(string folder, string address, TextWriter output)
    {
        if (DatabaseOption.Find(address, output) is not { } database) return 1;

        try
        {
            var result = database is PostgresDatabase shared
                ? PostgresLoader.EnsureCurrent(folder, shared)
                : DatabaseBuilder.EnsureCurrent(folder, address);
            var name = database is PostgresDatabase ? database.Name : Repository.Shorten(database.Name);
            if (result.Outcome == BuildOutcome.Refused)
            {
                ProblemList.Write(result.Reading!.Report, Repository.Shorten(folder), output);
                output.WriteLine($"\nThe seed has problems, so nothing is loaded. What {name} held, it still holds.");
                return 1;
            }

            output.WriteLine(result.Outcome == BuildOutcome.WasCurrent
                ? $"{name} holds this seed already."
                : $"{name} now holds {result.Reading!.Counts.Sum(count => count.Rows)} rows of version {result.Reading.Content!.Package.Version}. Servers that run keep to what they had: restart them one after the other.");
            return 0;
        }
        catch (NpgsqlException failure)
        {
            output.WriteLine($"{database.Name} could not be loaded and is as it was: {failure.Message}");
            return 1;
        }
    }
}
