using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace OpenData.Api.Dataset;

/// <summary>The SQLite file that holds the dataset. It is derived: whoever loses it builds it again from the seed.</summary>
/// <param name="path">Where the file is or shall be.</param>
public sealed class SqliteDatabase(string path) : DatasetDatabase
{
    // A connection serves one request at a time, so SQLite need not lock it; and counting the memory of all connections makes
    // them wait for each other at every piece of it. Where SQLite runs already, it stays as it is.
    static SqliteDatabase()
    {
        Batteries_V2.Init();
        raw.sqlite3_config(raw.SQLITE_CONFIG_MULTITHREAD);
        raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    /// <inheritdoc/>
    public override string Name => path;

    /// <summary>Where the file is or shall be.</summary>
    public string Path => path;

    /// <inheritdoc/>
    public override DbContextOptionsBuilder Use(DbContextOptionsBuilder options) => options
        // A list as one parameter: the statement is the same for every number of keys, so that it is made and prepared once.
        .UseSqlite(ConnectionString(), sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
        .EnableThreadSafetyChecks(false)
        .CompilesOnce()
        .AddInterceptors(new ReadOnlyConnections(File.Exists(path) ? new FileInfo(path).Length : 0));

    /// <summary>The connection string.</summary>
    /// <param name="mode">Reading alone, as everywhere but in the builder of the file.</param>
    internal string ConnectionString(SqliteOpenMode mode = SqliteOpenMode.ReadOnly) =>
        // Connections are kept with their contexts; a pool of its own would hold on to a file that was replaced.
        new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString();
}
