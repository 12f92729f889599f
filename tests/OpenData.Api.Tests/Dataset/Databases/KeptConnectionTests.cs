using System.Data;
using OpenData.Api.Dataset;

namespace OpenData.Api.Tests.Dataset.Databases;

public sealed class KeptConnectionTests
{
    [Fact]
    public void Stays_open_with_its_statements_until_it_is_disposed()
    {
        var connection = new KeptConnection("Data Source=:memory:");
        connection.Open();
        Answer().ShouldBe(42L);

        // As a context does that goes back to its pool.
        connection.Close();

        connection.State.ShouldBe(ConnectionState.Open);
        Answer().ShouldBe(42L);
        connection.Dispose();
        connection.State.ShouldBe(ConnectionState.Closed);

        object? Answer()
        {
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT $a + $b";
            command.Parameters.AddWithValue("$a", 40);
            command.Parameters.AddWithValue("$b", 2);
            return command.ExecuteScalar();
        }
    }

    [Fact]
    public void Runs_a_statement_while_its_rows_are_still_read()
    {
        using var connection = new KeptConnection("Data Source=:memory:");
        connection.Open();
        using var outer = Numbers();
        outer.Read().ShouldBeTrue();
        using var inner = Numbers();

        inner.Read().ShouldBeTrue();
        outer.Read().ShouldBeTrue();
        outer.GetInt32(0).ShouldBe(2);

        Microsoft.Data.Sqlite.SqliteDataReader Numbers()
        {
            var command = connection.CreateCommand();
            command.CommandText = "VALUES (1), (2)";
            return command.ExecuteReader();
        }
    }
}
