using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Partials;

namespace OpenData.SiteTemplates.Tests.Partials;

public sealed class MapHeadlineTests
{
    [Fact]
    public void Says_the_years_once_each_in_their_order() =>
        MapHeadline.Dated("3 communes are named", [Unit(2023, 2020), Unit(2020), Unit()]).ShouldBe("3 communes are named (2020, 2023)");

    [Fact]
    public void Says_no_year_where_no_document_does() =>
        MapHeadline.Dated("3 communes are named", [Unit()]).ShouldBe("3 communes are named");

    private static MapUnit Unit(params int[] years) => new()
    {
        Id = "a", Name = "A", FullName = "xã A", DistrictId = "d", DistrictName = "D", Column = 0, Row = 0, Years = years,
    };
}
