using System.Text;
using OpenData.SiteGen.Changes;

namespace OpenData.SiteGen.Tests.Changes;

public sealed class ReleaseComparisonTests
{
    private const string Header = "id,indicator,place,period,kind,value,missing,qualifier,category,source,paragraph,printed\n";

    private static readonly ReleaseName Old = new("1.0.0", "aa", new DateOnly(2023, 1, 1));
    private static readonly ReleaseName New = new("1.1.0", "bb", new DateOnly(2024, 1, 1));

    [Fact]
    public void Says_what_each_release_says_and_where_it_has_it_from()
    {
        var difference = Compare("f1,i,p,2020,reported,12.5,,exact,,s,3,12.5 xã\n", "f1,i,p,2020,reported,13,,about,,s,4,khoảng 13 xã\n");

        difference.Former.ShouldBe(Old);
        var change = difference.Changes.ShouldHaveSingleItem();
        change.Kind.ShouldBe(FigureChangeKind.Changed);
        change.LabelVi.ShouldBe("Số xã, Mường Thử, 2020");
        change.LabelEn.ShouldBe("Communes, Mường Thử, 2020");
        change.UnitVi.ShouldBe("xã");
        change.Cells.ShouldBe(["value", "qualifier", "paragraph", "printed"]);
        change.Before.ShouldBe(new FigureState("12.5", null, "exact", "12.5 xã", "s", "Báo cáo", "Report", 3));
        change.After.ShouldBe(new FigureState("13", null, "about", "khoảng 13 xã", "s", "Báo cáo", "Report", 4));
    }

    [Fact]
    public void Tells_added_from_withdrawn()
    {
        var difference = Compare("f1,i,p,2020,reported,1,,exact,,s,3,1\n", "f2,i,p,2021,reported,,not-published,exact,,s,3,\n");

        difference.Changes.Select(change => (change.Id, change.Kind)).ShouldBe([("f1", FigureChangeKind.Withdrawn), ("f2", FigureChangeKind.Added)]);
        difference.Changes[0].After.ShouldBeNull();
        difference.Changes[1].Before.ShouldBeNull();
        difference.Changes[1].After!.Missing.ShouldBe("not-published");
    }

    [Fact]
    public void Says_for_when_as_the_pages_do()
    {
        var change = Compare("f1,i,p,2018-12/2019-12,reported,1,,exact,,s,3,1\n", "").Changes.ShouldHaveSingleItem();

        change.LabelVi.ShouldBe("Số xã, Mường Thử, 12/2018 – 12/2019");
        change.LabelEn.ShouldBe("Communes, Mường Thử, December 2018 – December 2019");
    }

    private static ReleaseDifference Compare(string before, string after) =>
        ReleaseComparison.Compare(New, Tables(after), Old, Tables(before));

    private static DatasetTables Tables(string facts) => new(name => Encoding.UTF8.GetBytes(name switch
    {
        "facts.csv" => Header + facts,
        "indicators.csv" => "id,unit,name_vi,name_en\ni,u,Số xã,Communes\n",
        "categories.csv" => "id,name_vi,name_en\nu,xã,communes\n",
        "places.csv" => "id,name_vi,name_en\np,Mường Thử,\n",
        "sources.csv" => "id,title_vi,title_en,published\ns,Báo cáo,Report,2023-05-29\n",
        _ => "",
    }));
}
