using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace OpenData.Api.Dataset;

/// <summary>
/// Makes the connections to the served file and readies each once: no statement can write, and the whole file stays in
/// memory (SQLite's own cache of 2 MB costs a quarter of the time). A connection stays open with its context, and keeps the
/// lock of a reader, which it would ask the system for with every statement.
/// </summary>
/// <param name="fileBytes">The size of the database file.</param>
internal sealed class ReadOnlyConnections(long fileBytes) : DbConnectionInterceptor
{
    private const long MostCachedBytes = 512L * 1024 * 1024;

    private readonly ConditionalWeakTable<sqlite3, object> ready = [];

    private readonly string pragmas = string.Create(null,
        $"PRAGMA query_only = 1; PRAGMA case_sensitive_like = 1; PRAGMA mmap_size = {RoundUp(fileBytes)}; PRAGMA cache_size = {-RoundUp(fileBytes) / 1024}; PRAGMA temp_store = MEMORY; PRAGMA locking_mode = EXCLUSIVE;");

    /// <inheritdoc/>
    public override InterceptionResult<DbConnection> ConnectionCreating(ConnectionCreatingEventData eventData, InterceptionResult<DbConnection> result) =>
        InterceptionResult<DbConnection>.SuppressWithResult(new KeptConnection(eventData.ConnectionString!));

    /// <inheritdoc/>
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Ready((SqliteConnection)connection);

    /// <inheritdoc/>
    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Ready((SqliteConnection)connection);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override InterceptionResult ConnectionClosing(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        InterceptionResult.Suppress();

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult> ConnectionClosingAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        new(InterceptionResult.Suppress());

    private void Ready(SqliteConnection connection)
    {
        // The pool hands the same SQLite handle out again and again, and what was set on it stays set.
        if (connection.Handle is not { } handle || !ready.TryAdd(handle, this)) return;

        using var command = connection.CreateCommand();
        command.CommandText = pragmas;
        command.ExecuteNonQuery();
    }

    private static long RoundUp(long bytes) => Math.Clamp((bytes / 1_048_576 + 2) * 1_048_576, 0, MostCachedBytes);
}
