using Npgsql;

namespace OpenData.Api.Dataset;

/// <summary>A seed that was loaded into PostgreSQL.</summary>
/// <param name="Schema">The schema of its tables.</param>
/// <param name="SeedHash">The fingerprint of the seed.</param>
internal sealed record PostgresRelease(string Schema, string SeedHash)
{
    /// <summary>The list of releases, which itself is in no release.</summary>
    public const string Table = "opendata.releases";

    /// <summary>The release that was loaded last among those that this program can read; null where there is none.</summary>
    public static PostgresRelease? Latest(PostgresDatabase database)
    {
        using var db = database.Model();
        using var connection = new NpgsqlConnection(database.ReadOnly(schema: null));
        connection.Open();
        return Latest(connection, DatasetShape.Hash(db));
    }

    /// <summary>The same over an open connection.</summary>
    public static PostgresRelease? Latest(NpgsqlConnection connection, string shapeHash)
    {
        using var command = new NpgsqlCommand($"SELECT schema, seed_hash FROM {Table} WHERE shape_hash = $1 ORDER BY number DESC LIMIT 1", connection)
        {
            Parameters = { new() { Value = shapeHash } },
        };
        try
        {
            using var reader = command.ExecuteReader();
            return reader.Read() ? new(reader.GetString(0), reader.GetString(1)) : null;
        }
        catch (PostgresException missing) when (missing.SqlState is PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidSchemaName)
        {
            return null;
        }
    }
}
