using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Npgsql;

namespace OpenData.Api.Dataset;

/// <summary>
/// The PostgreSQL database that holds the dataset. Each loaded seed is a release in a schema of its own, and a server keeps
/// to the release that it found when it started: what it answers cannot change under it.
/// </summary>
public sealed class PostgresDatabase : DatasetDatabase
{
    private readonly NpgsqlConnectionStringBuilder settings;

    private readonly Lazy<PostgresRelease?> release;

    /// <summary>The database that <paramref name="connectionString"/> leads to.</summary>
    /// <param name="connectionString">As Npgsql reads it; several hosts with commas between are replicas of one database.</param>
    /// <exception cref="ArgumentException">Npgsql does not know one of its keywords.</exception>
    public PostgresDatabase(string connectionString)
    {
        settings = new(connectionString) { SearchPath = null };
        release = new(() => PostgresRelease.Latest(this));
    }

    /// <inheritdoc/>
    public override string Name => $"the database \"{settings.Database ?? settings.Username}\" at {settings.Host}";

    /// <summary>The newest release that this program can read; null where there is none.</summary>
    internal PostgresRelease? Release => release.Value;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">No seed was loaded into the database.</exception>
    public override DbContextOptionsBuilder Use(DbContextOptionsBuilder options) => Use(options, ReadOnly(
        Release?.Schema ?? throw new InvalidOperationException($"No seed that this program can read was loaded into {Name}.")));

    /// <summary>A context over no release, which knows how the tables are made.</summary>
    internal DatasetContext Model()
    {
        var options = new DbContextOptionsBuilder<DatasetContext>();
        Use(options, settings.ConnectionString);
        return new(options.Options);
    }

    /// <summary>A connection that may write, as whoever the connection string names.</summary>
    internal NpgsqlConnection Writer() => new(new NpgsqlConnectionStringBuilder(settings.ConnectionString)
    {
        // A load takes as long as it takes, and afterwards nobody needs its connection.
        CommandTimeout = 0,
        Pooling = false,
        TargetSessionAttributes = settings.Host?.Contains(',') == true ? "primary" : settings.TargetSessionAttributes,
    }.ConnectionString);

    /// <summary>The connection string of a reader of one schema.</summary>
    internal string ReadOnly(string? schema) => new NpgsqlConnectionStringBuilder(settings.ConnectionString)
    {
        SearchPath = schema,
        // Compiling a statement to machine code takes longer than any statement of the API.
        Options = $"-c default_transaction_read_only=on -c jit=off {settings.Options}".TrimEnd(),
        MaxAutoPrepare = settings.MaxAutoPrepare > 0 ? settings.MaxAutoPrepare : 200,
        AutoPrepareMinUsages = 2,
    }.ConnectionString;

    private static DbContextOptionsBuilder Use(DbContextOptionsBuilder options, string connectionString) => options
        .UseNpgsql(connectionString)
        .CompilesOnce()
        .ReplaceService<IQuerySqlGeneratorFactory, NullsFirstSqlGeneratorFactory>()
        .AddInterceptors(new PostgresText());
}
