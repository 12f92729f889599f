using OpenData.SiteGen.Api.Answers;
using OpenData.SiteGen.Pages;

namespace OpenData.SiteGen.Tests.Pages;

public sealed class CommuneListPagesTests
{
    [Fact]
    public void Counts_the_units_on_every_day_on_which_their_number_changed()
    {
        var merged = new DateOnly(2020, 2, 1);
        CommuneNameAnswer[] units =
        [
            Unit("a", "COMMUNE", null, new DateOnly(2020, 1, 31)), Unit("b", "COMMUNE", null, new DateOnly(2020, 1, 31)),
            Unit("ab", "TOWNSHIP", merged, null), Unit("c", "WARD", null, null),
        ];

        CommuneListPages.Counts(units).Select(count => (count.From, count.Communes, count.Wards, count.Townships, count.Total))
            .ShouldBe([(null, 2, 1, 0, 3), (merged, 0, 1, 1, 2)]);
    }

    private static CommuneNameAnswer Unit(string id, string type, DateOnly? from, DateOnly? to) =>
        new(id, type, id, id, null, from, to, null, null);
}
