using System.Text;
using OpenData.SiteGen.Changes;

namespace OpenData.SiteGen.Tests.Changes;

public sealed class ChangedRowsTests
{
    private const string Former = "id,value,note\na,1,\nb,2,\"hai\ndòng, \"\"x\"\"\"\nc,3,\n";

    [Fact]
    public void Finds_what_was_added_changed_and_withdrawn()
    {
        var rows = Of(Former, "id,value,note\na,1,\nb,2,\"hai\ndòng\"\nd,4,\n");

        rows.Ids.ShouldBe(["b", "c", "d"]);
        rows.Before.Keys.ShouldBe(["b", "c"], ignoreOrder: true);
        rows.After.Keys.ShouldBe(["b", "d"], ignoreOrder: true);
        rows.Before["b"]["note"].ShouldBe("hai\ndòng, \"x\"");
        rows.After["b"]["note"].ShouldBe("hai\ndòng");
    }

    [Theory]
    [InlineData(Former), InlineData("id,value,note\nc,3,\na,1,\nb,2,\"hai\ndòng, \"\"x\"\"\"\n")]
    public void Finds_nothing_where_the_rows_are_the_same_in_any_order(string csv) => Of(Former, csv).Ids.ShouldBeEmpty();

    [Fact]
    public void Takes_a_new_column_for_a_change_of_every_row() =>
        Of("id,value\na,1\nb,2\n", "id,value,more\na,1,\nb,2,x\n").Ids.ShouldBe(["a", "b"]);

    [Fact]
    public void Takes_everything_for_new_where_there_was_no_table() => Of("", "id,value\na,1\n").After.Keys.ShouldBe(["a"]);

    [Theory]
    [InlineData(0), InlineData(1), InlineData(150), InlineData(298), InlineData(299)]
    public void Finds_one_row_among_many_whose_cells_hold_line_breaks_and_quotes(int changed)
    {
        string Table(string note) => "id,value,note\n" + string.Concat(Enumerable.Range(0, 300).Select(
            row => $"r{row:000},{row},\"dòng một\nr,\"\"{(row == changed ? note : "x")}\"\"\ndòng ba của hàng {row}\"\n"));

        var rows = Of(Table("x"), Table("y\n\"\"z"));

        rows.Ids.ShouldBe([$"r{changed:000}"]);
        rows.Before.Values.Single()["note"].ShouldBe($"dòng một\nr,\"x\"\ndòng ba của hàng {changed}");
        rows.After.Values.Single()["note"].ShouldBe($"dòng một\nr,\"y\n\"z\"\ndòng ba của hàng {changed}");
    }

    [Fact]
    public void Finds_rows_that_are_gone_from_both_ends() =>
        Of("id,value\na,1\nb,2\nc,3\nd,4\n", "id,value\nb,2\nc,3\n").Before.Keys.ShouldBe(["a", "d"]);

    private static ChangedRows Of(string before, string after) => ChangedRows.Of(Encoding.UTF8.GetBytes(before), Encoding.UTF8.GetBytes(after));
}
