using System.Data;
using Microsoft.Data.Sqlite;

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
}
