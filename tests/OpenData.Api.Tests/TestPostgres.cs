using Npgsql;
using OpenData.Api.Dataset;

namespace OpenData.Api.Tests;

/// <summary>An empty database of its own on the PostgreSQL server that the environment names; it goes with the test.</summary>
internal sealed class TestPostgres : IDisposable
{
    /// <summary>Names the server: a connection string whose user may create databases.</summary>
    private const string Server = "OPENDATA_POSTGRES";

    /// <summary>Says "postgres" where all tests of the API shall be asked of PostgreSQL instead of SQLite.</summary>
    private const string ServedFrom = "OPENDATA_SERVED_FROM";

    private readonly string name = "opendata_test_" + Guid.NewGuid().ToString("N");

    public TestPostgres() => Execute($"CREATE DATABASE {name}");

    /// <summary>Why there can be no such database; null where there can.</summary>
    public static string? Lacking => Environment.GetEnvironmentVariable(Server) is { Length: > 0 }
        ? null
        : $"There is no PostgreSQL here: name a server in {Server}, such as \"Host=/tmp/pg;Username=postgres\". .ci/run starts one.";

    /// <summary>Whether the API's tests are to be asked of PostgreSQL.</summary>
    public static bool ServesAll => Environment.GetEnvironmentVariable(ServedFrom) == "postgres";

    /// <summary>The connection string.</summary>
    public string Address => new NpgsqlConnectionStringBuilder(Environment.GetEnvironmentVariable(Server)) { Database = name }.ConnectionString;

    public PostgresDatabase Database => new(Address);

    /// <summary>The single value that a query of this database gives.</summary>
    public object? Scalar(string query)
    {
        using var connection = new NpgsqlConnection(Address + ";Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand(query, connection);
        return command.ExecuteScalar();
    }

    public void Dispose()
    {
        NpgsqlConnection.ClearAllPools();
        Execute($"DROP DATABASE {name} WITH (FORCE)");
    }

    private static void Execute(string statement)
    {
        using var connection = new NpgsqlConnection(Environment.GetEnvironmentVariable(Server) + ";Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand(statement, connection);
        command.ExecuteNonQuery();
    }
}
