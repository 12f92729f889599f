using Microsoft.Data.Sqlite;
using OpenData.Api.Dataset;

namespace OpenData.Api.Seeding.Building;

/// <summary>Builds the SQLite file from a seed: into a sibling, moved into place when it is whole, so that a bad seed leaves the former file as it was.</summary>
public static class DatabaseBuilder
{
    /// <summary>Makes the file at <paramref name="path"/> hold the seed in <paramref name="seedFolder"/>, and builds it where it is missing or stale.</summary>
    /// <param name="seedFolder">The folder of the seed.</param>
    /// <param name="path">Where the SQLite file is or shall be.</param>
    /// <returns>What was done; where the seed was refused, its report has the reasons.</returns>
    public static BuildResult EnsureCurrent(string seedFolder, string path)
    {
        var shape = DatasetShape.OfSqlite;
        var folder = SeedFolder.Read(seedFolder);
        if (IsCurrent(path, folder.Hash(), shape)) return new BuildResult(BuildOutcome.WasCurrent, null);

        var reading = SeedReader.Read(folder);
        if (reading.Report.HasProblems) return new BuildResult(BuildOutcome.Refused, reading);

        Build(reading, path);
        return new BuildResult(BuildOutcome.Built, reading);
    }

    /// <summary>Writes a seed without problems to the file at <paramref name="path"/>, whatever is there.</summary>
    /// <exception cref="InvalidOperationException">The seed has problems.</exception>
    public static void Build(SeedReading reading, string path)
    {
        if (reading.Report.HasProblems) throw new InvalidOperationException("A seed with problems is not built.");

        path = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var sibling = $"{path}.{Path.GetRandomFileName()}.tmp";
        try
        {
            Write(reading, sibling);
            File.Move(sibling, path, overwrite: true);
        }
        finally
        {
            File.Delete(sibling);
        }
    }

    private static bool IsCurrent(string path, string seedHash, Task<string> shape)
    {
        if (!File.Exists(path)) return false;

        try
        {
            // Closed before the file is replaced; without EF Core, which would have to compile the query.
            using var connection = new SqliteConnection(new SqliteDatabase(path).ConnectionString());
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT {nameof(DatasetInfo.ShapeHash)} FROM {nameof(DatasetContext.Info)} WHERE {nameof(DatasetInfo.SeedHash)} = $seed";
            command.Parameters.AddWithValue("$seed", seedHash);
            return command.ExecuteScalar() is string shapeHash && shapeHash == shape.GetAwaiter().GetResult();
        }
        catch (SqliteException)
        {
            // Not a database, or one of another shape: as stale as can be.
            return false;
        }
    }

    private static void Write(SeedReading reading, string path)
    {
        var file = new SqliteDatabase(path);
        using var db = file.Open();
        using var connection = new SqliteConnection(file.ConnectionString(SqliteOpenMode.ReadWriteCreate));
        connection.Open();
        Execute("PRAGMA journal_mode = OFF", "PRAGMA foreign_keys = OFF");

        // Tables, rows, indexes: an index that is made at the end is made in one go.
        var statements = DatasetShape.Statements(db).ToLookup(statement => statement.StartsWith("CREATE TABLE", StringComparison.Ordinal));
        using (var transaction = connection.BeginTransaction())
        {
            Execute([.. statements[true]]);
            DatasetRows.Write(new SqliteWriter(connection, db.Model), reading, DatasetShape.Hash(db));
            Execute([.. statements[false]]);
            transaction.Commit();
        }

        Execute("ANALYZE");
        using var broken = connection.CreateCommand();
        broken.CommandText = "SELECT \"table\" || ' → ' || parent FROM pragma_foreign_key_check LIMIT 1";
        if (broken.ExecuteScalar() is string reference) throw new InvalidOperationException($"The rules let a broken reference pass: {reference}.");

        void Execute(params ReadOnlySpan<string> statements)
        {
            foreach (var statement in statements)
            {
                using var command = connection.CreateCommand();
                command.CommandText = statement;
                command.ExecuteNonQuery();
            }
        }
    }
}
