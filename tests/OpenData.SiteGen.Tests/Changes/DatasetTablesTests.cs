using System.Text;
using OpenData.SiteGen.Changes;

namespace OpenData.SiteGen.Tests.Changes;

public sealed class DatasetTablesTests
{
    [Theory]
    [InlineData("2020", "2020-12-31"), InlineData("2019-12/2020-06", "2020-06-30"), InlineData("2024-03-13", "2024-03-13")]
    public void Knows_the_last_day_that_a_document_can_know(string published, string day) =>
        Tables($"id,published\na,2018\nb,{published}\n").KnownTo().ShouldBe(DateOnly.Parse(day));

    [Fact]
    public void Names_a_row_in_the_other_language_rather_than_not_at_all()
    {
        var tables = Tables("id,title_vi,title_en,published\na,Một,,2020\n");

        tables.Name("sources", "a", "en", "title").ShouldBe("Một");
        tables.Name("sources", "b", "en", "title").ShouldBe("b");
    }

    [Fact]
    public void Finds_a_row_whose_cells_hold_line_breaks_among_others()
    {
        var tables = Tables("id,title_vi,note\na,\"Một\nc,không phải hàng\",x\nb,Hai,\"y\nz\"\n");

        tables.Row("sources", "a")!["title_vi"].ShouldBe("Một\nc,không phải hàng");
        tables.Row("sources", "b")!["note"].ShouldBe("y\nz");
        tables.Row("sources", "b").ShouldBeSameAs(tables.Row("sources", "b"));
        tables.Row("sources", "c").ShouldBeNull();
        tables.Row("sources", "id").ShouldBeNull();
    }

    private static DatasetTables Tables(string csv) => new(_ => Encoding.UTF8.GetBytes(csv));
}
