using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace OpenData.Api.Dataset;

/// <summary>The SQLite file that holds the dataset. It is derived: whoever loses it builds it again from the seed.</summary>
public static class DatasetFile
{
    /// <summary>How to open the file at <paramref name="path"/>.</summary>
    /// <param name="path">Where the file is.</param>
    /// <param name="mode">Reading alone, as everywhere but in the builder of the file.</param>
    public static DbContextOptions<DatasetContext> Options(string path, SqliteOpenMode mode = SqliteOpenMode.ReadOnly) =>
        new DbContextOptionsBuilder<DatasetContext>().UseSqlite(ConnectionString(path, mode)).Options;

    /// <summary>The connection string of the file at <paramref name="path"/>.</summary>
    /// <param name="path">Where the file is.</param>
    /// <param name="mode">Reading alone, as everywhere but in the builder of the file.</param>
    public static string ConnectionString(string path, SqliteOpenMode mode = SqliteOpenMode.ReadOnly) =>
        // A pooled connection would hold on to a file that was replaced, so the builder's are not kept.
        new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = mode == SqliteOpenMode.ReadOnly }.ToString();
}
