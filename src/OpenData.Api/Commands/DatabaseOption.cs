using System.CommandLine;
using OpenData.Api.Dataset;

namespace OpenData.Api.Commands;

/// <summary>The option <c>--database</c>, which several commands have.</summary>
internal static class DatabaseOption
{
    /// <summary>The environment variable that is read where the option is not given: a connection string holds a password, which a command line shows to everybody.</summary>
    public const string Variable = "OPENDATA_DATABASE";

    /// <summary>The option, once for each command.</summary>
    public static Option<string> Create() => new("--database")
    {
        Description = $"The path of a SQLite file, or a connection string of PostgreSQL (\"Host=…;Database=…;Username=…\"). Else the environment variable {Variable}, else {Repository.Database}.",
        HelpName = "DATABASE",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given ? given : Repository.Resolve(Repository.Database),
    };

    /// <summary>The database at the address; null where it is a connection string with a mistake, which the output then names.</summary>
    public static DatasetDatabase? Find(string address, TextWriter output)
    {
        try
        {
            return DatasetDatabase.At(address);
        }
        catch (ArgumentException mistake)
        {
            output.WriteLine($"The connection string of PostgreSQL has a mistake: {mistake.Message}. It is written \"Host=…;Database=…;Username=…\".");
            return null;
        }
    }
}
