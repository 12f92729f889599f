using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace OpenData.Api.Dataset;

/// <summary>The database that holds the dataset: a SQLite file for one machine, PostgreSQL for many behind one address. It is derived from the seed, and both answer the same.</summary>
public abstract partial class DatasetDatabase
{
    /// <summary>What people call it in messages: the path of the file, or database and host; never a password.</summary>
    public abstract string Name { get; }

    /// <summary>The database at an address.</summary>
    /// <param name="address">The path of a SQLite file, or a connection string of PostgreSQL, which names a host: <c>Host=db.example.org;Database=opendata;Username=reader</c>.</param>
    public static DatasetDatabase At(string address) => IsConnectionString(address) ? new PostgresDatabase(address) : new SqliteDatabase(address);

    /// <summary>Whether an address is a connection string of PostgreSQL and no path.</summary>
    public static bool IsConnectionString(string address) => NamesHost().IsMatch(address);

    /// <summary>Has contexts read this database, which they cannot write to.</summary>
    public abstract DbContextOptionsBuilder Use(DbContextOptionsBuilder options);

    /// <summary>A context that reads this database.</summary>
    public DatasetContext Open()
    {
        var options = new DbContextOptionsBuilder<DatasetContext>();
        Use(options);
        return new(options.Options);
    }

    [GeneratedRegex(@"(^|;)\s*(Host|Server)\s*=", RegexOptions.IgnoreCase)]
    private static partial Regex NamesHost();
}
