using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Npgsql;
using OpenData.Api.Dataset;

namespace OpenData.Api.Seeding.Building;

/// <summary>
/// Loads a seed into PostgreSQL as a release: a schema of its own, made whole in one transaction. Readers keep to the
/// release that they have; who starts afterwards finds the new one. A seed with problems changes nothing.
/// </summary>
public static class PostgresLoader
{
    /// <summary>How many releases stay: the newest, and those before it that servers may still read.</summary>
    private const int Kept = 3;

    /// <summary>Any number will do, so long as all loads take the same.</summary>
    private const long LoadLock = 0x4F70656E44617461;

    /// <summary>Makes the seed in <paramref name="seedFolder"/> the newest release, and loads it where it is not there.</summary>
    /// <param name="seedFolder">The folder of the seed.</param>
    /// <param name="database">Where to load it; its user must be allowed to create schemas.</param>
    /// <returns>What was done; where the seed was refused, its report has the reasons.</returns>
    public static BuildResult EnsureCurrent(string seedFolder, PostgresDatabase database)
    {
        var folder = SeedFolder.Read(seedFolder);
        using var db = database.Model();
        var shapeHash = DatasetShape.Hash(db);
        using var connection = database.Writer();
        connection.Open();
        if (PostgresRelease.Latest(connection, shapeHash)?.SeedHash == folder.Hash()) return new BuildResult(BuildOutcome.WasCurrent, null);

        var reading = SeedReader.Read(folder);
        if (reading.Report.HasProblems) return new BuildResult(BuildOutcome.Refused, reading);

        using (var transaction = connection.BeginTransaction())
        {
            Load(connection, db, reading, shapeHash);
            transaction.Commit();
        }

        DropFormer(connection);
        return new BuildResult(BuildOutcome.Built, reading);
    }

    private static void Load(NpgsqlConnection connection, DatasetContext db, SeedReading reading, string shapeHash)
    {
        Execute(connection, $"""
            SELECT pg_advisory_xact_lock({LoadLock});
            CREATE SCHEMA IF NOT EXISTS opendata;
            CREATE TABLE IF NOT EXISTS {PostgresRelease.Table} (
                number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                schema text NOT NULL, version text NOT NULL, seed_hash text NOT NULL, shape_hash text NOT NULL,
                UNIQUE (seed_hash, shape_hash));
            GRANT USAGE ON SCHEMA opendata TO PUBLIC;
            GRANT SELECT ON {PostgresRelease.Table} TO PUBLIC;
            """);
        // A seed that was loaded before becomes the newest again: that is how one goes back.
        if (Execute(connection, $"UPDATE {PostgresRelease.Table} SET number = DEFAULT WHERE seed_hash = $1 AND shape_hash = $2", reading.Hash, shapeHash) > 0) return;

        var schema = $"opendata_{reading.Hash[..12]}_{shapeHash[..6]}";
        Execute(connection, $"CREATE SCHEMA {schema}; SET LOCAL search_path = {schema}");
        var (tables, others) = Statements(db);
        foreach (var statement in tables) Execute(connection, statement);
        DatasetRows.Write(new PostgresWriter(connection, db.Model), reading, shapeHash);
        foreach (var statement in others) Execute(connection, statement);
        // The data is open: whoever may connect may read, and only the owner may write.
        Execute(connection, $"GRANT USAGE ON SCHEMA {schema} TO PUBLIC; GRANT SELECT ON ALL TABLES IN SCHEMA {schema} TO PUBLIC");
        foreach (var table in db.Model.GetEntityTypes()) Execute(connection, $"ANALYZE \"{table.GetTableName()}\"");
        Execute(
            connection, $"INSERT INTO {PostgresRelease.Table} (schema, version, seed_hash, shape_hash) VALUES ($1, $2, $3, $4)",
            schema, reading.Content!.Package.Version, reading.Hash, shapeHash);
    }

    /// <summary>Tables without references, and then indexes and references: those that are made over all rows at the end are made in one go, and in any order of the rows.</summary>
    private static (string[] Tables, string[] Others) Statements(DatasetContext db)
    {
        var model = db.GetService<IDesignTimeModel>().Model;
        var operations = db.GetService<IMigrationsModelDiffer>().GetDifferences(null, model.GetRelationalModel());
        var tables = operations.OfType<CreateTableOperation>().ToList();
        var references = tables.SelectMany(table => table.ForeignKeys).ToList();
        foreach (var table in tables) table.ForeignKeys.Clear();

        var generator = db.GetService<IMigrationsSqlGenerator>();
        return (Generate(tables), Generate([.. operations.Except(tables), .. references]));

        string[] Generate(IReadOnlyList<MigrationOperation> made) => [.. generator.Generate(made, model).Select(command => command.CommandText)];
    }

    private static void DropFormer(NpgsqlConnection connection)
    {
        var former = new List<string>();
        using (var command = new NpgsqlCommand($"SELECT schema FROM {PostgresRelease.Table} ORDER BY number DESC OFFSET {Kept}", connection))
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read()) former.Add(reader.GetString(0));
        }

        foreach (var schema in former)
        {
            using var transaction = connection.BeginTransaction();
            Execute(connection, $"DELETE FROM {PostgresRelease.Table} WHERE schema = $1", schema);
            Execute(connection, $"DROP SCHEMA {schema} CASCADE");
            transaction.Commit();
        }
    }

    private static int Execute(NpgsqlConnection connection, string statement, params ReadOnlySpan<string> values)
    {
        using var command = new NpgsqlCommand(statement, connection);
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        return command.ExecuteNonQuery();
    }
}
