using Microsoft.Data.Sqlite;

namespace OpenData.Api.Dataset;

/// <summary>A connection that stays open and keeps the statements that it has prepared: EF Core asks for a new command each time, and SQLite would plan the same query each time.</summary>
/// <param name="connectionString">How to open the database.</param>
internal sealed class KeptConnection(string connectionString) : SqliteConnection(connectionString)
{
    /// <summary>More different statements than the queries of one program have; clients that vary their filters cannot fill the memory.</summary>
    private const int MostStatements = 256;

    private readonly Dictionary<string, KeptStatement> statements = new(StringComparer.Ordinal);

    private bool isDisposing;

    /// <inheritdoc/>
    public override SqliteCommand CreateCommand() => new KeptCommand(this) { Connection = this, CommandTimeout = DefaultTimeout, Transaction = Transaction };

    /// <summary>The prepared statement of that SQL; null where it runs already.</summary>
    internal KeptStatement? Statement(string sql)
    {
        if (statements.TryGetValue(sql, out var known)) return known.IsRunning ? null : known;

        if (statements.Count >= MostStatements) Forget();
        var statement = new KeptStatement(this, sql);
        statements.Add(sql, statement);
        return statement;
    }

    /// <summary>Does nothing: a context that goes back to its pool closes its connection, and prepared statements would be lost. Only disposing closes it.</summary>
    public override void Close()
    {
        if (isDisposing) base.Close();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        isDisposing = true;
        if (disposing)
        {
            foreach (var statement in statements.Values) statement.Dispose();
            statements.Clear();
        }

        base.Dispose(disposing);
    }

    private void Forget()
    {
        foreach (var (sql, statement) in statements.Where(pair => !pair.Value.IsRunning).ToList())
        {
            statement.Dispose();
            statements.Remove(sql);
        }
    }
}
