using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace OpenData.Api.Dataset;

/// <summary>A command as EF Core makes one for each query: it runs the statement that its connection has prepared before.</summary>
/// <param name="connection">The connection.</param>
internal sealed class KeptCommand(KeptConnection connection) : SqliteCommand
{
    /// <inheritdoc/>
    public override SqliteDataReader ExecuteReader(CommandBehavior behavior)
    {
        if (connection.Statement(CommandText) is not { } statement) return base.ExecuteReader(behavior);

        statement.Bind(Parameters);
        return statement.ExecuteReader(behavior);
    }

    /// <inheritdoc/>
    public override Task<SqliteDataReader> ExecuteReaderAsync(CommandBehavior behavior, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();

        // Before the first row SQLite may have to read and sort all the others, and only an interrupt tells it that nobody waits any more.
        using var watch = cancellationToken.UnsafeRegister(static handle => raw.sqlite3_interrupt((sqlite3)handle!), connection.Handle);
        return Task.FromResult(ExecuteReader(behavior));
    }

    /// <inheritdoc/>
    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => new KeptReader(ExecuteReader(behavior));

    /// <inheritdoc/>
    protected override async Task<DbDataReader> ExecuteDbDataReaderAsync(CommandBehavior behavior, CancellationToken cancellationToken) =>
        new KeptReader(await ExecuteReaderAsync(behavior, cancellationToken));
}
