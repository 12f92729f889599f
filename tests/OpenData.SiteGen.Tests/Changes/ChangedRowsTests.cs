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

    private static ChangedRows Of(string before, string after) => ChangedRows.Of(Encoding.UTF8.GetBytes(before), Encoding.UTF8.GetBytes(after));
}
