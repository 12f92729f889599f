using System.Text;
using OpenData.SiteGen.Downloads;

namespace OpenData.SiteGen.Tests.Downloads;

public sealed class TableRowsTests
{
    private const string Table = "id,printed\r\nb,\"two\r\nlines, “1,5”\"\r\na,\"said \"\"so\"\"\"\r\nc,3\r\n";

    [Theory]
    [InlineData("a b", "id,printed\r\nb,\"two\r\nlines, “1,5”\"\r\na,\"said \"\"so\"\"\"\r\n")]
    [InlineData("c x", "id,printed\r\nc,3\r\n")]
    [InlineData("a b c", Table)]
    public void Gives_the_rows_of_a_page_as_they_were_written_in_the_order_of_the_table(string ids, string expected) =>
        Of(ids, Table).ShouldBe(expected);

    [Fact]
    public void Is_no_table_without_a_row() => Of("x", Table).ShouldBeNull();

    [Fact]
    public void Goes_on_from_one_table_to_the_next() =>
        Of("d b", Table, "id,printed\r\nd,4\r\n").ShouldBe("id,printed\r\nb,\"two\r\nlines, “1,5”\"\r\nd,4\r\n");

    private static string? Of(string ids, params string[] tables)
    {
        var rows = new TableRows();
        foreach (var table in tables) rows.Add(Encoding.UTF8.GetBytes(table));
        return rows.Of(ids.Split(' ')) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;
    }
}
