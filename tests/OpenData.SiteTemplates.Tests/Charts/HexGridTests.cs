using OpenData.SiteTemplates.Charts;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteTemplates.Tests.Charts;

public sealed class HexGridTests
{
    [Fact]
    public void Shifts_odd_rows_by_half_a_hexagon()
    {
        var even = HexGrid.Centre(0, 0);
        var right = HexGrid.Centre(1, 0);
        var below = HexGrid.Centre(0, 1);

        (below.X - even.X).ShouldBe((right.X - even.X) / 2, 1e-9);
        (below.Y - even.Y).ShouldBe(1.5 * HexGrid.Radius, 1e-9);
    }

    [Theory]
    [InlineData(3, 4)]
    [InlineData(3, 5)]
    public void Neighbours_touch_on_every_side(int column, int row)
    {
        var centre = HexGrid.Centre(column, row);
        for (var side = 0; side < 6; side++)
        {
            var (x, y) = HexGrid.Neighbour(column, row, side);
            var other = HexGrid.Centre(x, y);

            double.Hypot(other.X - centre.X, other.Y - centre.Y).ShouldBe(Math.Sqrt(3) * HexGrid.Radius, 1e-9);
        }
    }

    [Fact]
    public void Outlines_a_district_and_leaves_its_inside_open()
    {
        Edges(Unit(0, 0, "a")).ShouldBe(6);
        Edges(Unit(0, 0, "a"), Unit(1, 0, "a")).ShouldBe(10);
        Edges(Unit(0, 0, "a"), Unit(1, 0, "b")).ShouldBe(11);
    }

    private static int Edges(params MapUnit[] units) => HexGrid.Borders(units).Count(letter => letter == 'M');

    private static MapUnit Unit(int column, int row, string district) => new()
    {
        Id = $"{column}-{row}", Name = "", FullName = "", DistrictId = district, DistrictName = district, Column = column, Row = row,
    };
}
