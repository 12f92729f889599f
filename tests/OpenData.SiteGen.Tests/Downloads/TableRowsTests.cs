using System.Text;
using OpenData.SiteGen.Downloads;

namespace OpenData.SiteGen.Tests.Downloads;

public sealed class TableRowsTests
{
    private const string Table = "id,printed\r\nb,\"two\r\nlines, “1,5”\"\r\na,\"said \"\"so\"\"\"\r\nc,3\r\n";

    [Theory]
    [InlineData("a b", "id,printed\r\na,\"said \"\"so\"\"\"\r\nb,\"two\r\nlines, “1,5”\"\r\n")]
    [InlineData("c x", "id,printed\r\nc,3\r\n")]
    [InlineData("b a c", Table)]
    public void Gives_the_rows_of_a_page_as_they_were_written_in_the_order_of_the_page(string ids, string expected) =>
        Of(ids, Table).ShouldBe(expected);

    [Fact]
    public void Is_empty_without_a_row() => Of("x", Table).ShouldBeEmpty();

    [Fact]
    public void Is_the_same_whatever_was_read_together() =>
        Of("d c", Table, "id,printed\r\nd,4\r\n").ShouldBe(Of("d c", "id,printed\r\nc,3\r\nd,4\r\n"));

    private static string Of(string ids, params string[] tables)
    {
        using var rows = new TableRows();
        foreach (var table in tables) rows.Add(Encoding.UTF8.GetBytes(table));
        var bytes = rows.Of(ids.Split(' '));
        rows.Length(ids.Split(' ')).ShouldBe(bytes.Length);
        return Encoding.UTF8.GetString(bytes);
    }
}
