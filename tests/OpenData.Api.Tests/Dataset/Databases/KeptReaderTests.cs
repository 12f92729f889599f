using System.Data.Common;
using OpenData.Api.Dataset;

namespace OpenData.Api.Tests.Dataset.Databases;

public sealed class KeptReaderTests : IDisposable
{
    private readonly KeptConnection connection = new("Data Source=:memory:");

    public KeptReaderTests() => connection.Open();

    public void Dispose() => connection.Dispose();

    [Fact]
    public void Reads_what_the_reader_of_the_library_reads()
    {
        const string Sql = "SELECT 'Đồng Thắng 🏞', '', NULL, 9722000000000, 0, 1, 'a' || 'b', 12, '2024-02-29', 1.5, '0001-01-01'";
        using var plain = connection.CreateCommand();
        plain.CommandText = Sql;
        using var expected = plain.ExecuteReader();
        expected.Read().ShouldBeTrue();
        using var reader = Rows(Sql);
        reader.Read().ShouldBeTrue();

        reader.ShouldBeOfType<KeptReader>();
        for (var i = 0; i < expected.FieldCount; i++)
        {
            reader.IsDBNull(i).ShouldBe(expected.IsDBNull(i));
            reader.GetValue(i).ShouldBe(expected.GetValue(i));
        }

        foreach (var i in (int[])[0, 1, 3, 6, 7, 8]) reader.GetString(i).ShouldBe(expected.GetString(i));
        foreach (var i in (int[])[3, 4, 5, 7])
        {
            reader.GetInt64(i).ShouldBe(expected.GetInt64(i));
            reader.GetBoolean(i).ShouldBe(expected.GetBoolean(i));
        }

        foreach (var i in (int[])[4, 5, 7]) reader.GetByte(i).ShouldBe(expected.GetByte(i));
        Should.Throw<OverflowException>(() => reader.GetInt32(3));

        foreach (var i in (int[])[8, 10]) reader.GetFieldValue<DateOnly>(i).ShouldBe(expected.GetFieldValue<DateOnly>(i));
        reader.GetDouble(9).ShouldBe(1.5);
        reader.Read().ShouldBeFalse();
    }

    [Fact]
    public void Refuses_null_where_a_value_is_asked_for()
    {
        using var reader = Rows("SELECT NULL");
        reader.Read().ShouldBeTrue();

        Should.Throw<InvalidOperationException>(() => reader.GetInt64(0));
        Should.Throw<InvalidOperationException>(() => reader.GetString(0));
        Should.Throw<InvalidOperationException>(() => reader.GetFieldValue<DateOnly>(0));
    }

    [Fact]
    public void Gives_its_statement_back_when_it_is_closed()
    {
        for (var round = 0; round < 2; round++)
        {
            using var reader = Rows("VALUES ('a'), ('b')");
            reader.Read().ShouldBeTrue();
            reader.GetString(0).ShouldBe("a");
            reader.Read().ShouldBeTrue();
            reader.GetString(0).ShouldBe("b");
            reader.Close();
            reader.IsClosed.ShouldBeTrue();
        }
    }

    private DbDataReader Rows(string sql)
    {
        DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteReader();
    }
}
