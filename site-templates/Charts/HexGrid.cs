using OpenData.SiteTemplates.Models;

namespace OpenData.SiteTemplates.Charts;

/// <summary>Geometry of the map: pointy-top hexagons in rows, odd rows shifted right by half a hexagon.</summary>
internal static class HexGrid
{
    /// <summary>Distance from a hexagon’s centre to its corners.</summary>
    public const double Radius = 16;

    private static readonly double Step = Math.Sqrt(3) * Radius;

    /// <summary>Where each corner lies from the centre, clockwise from the top.</summary>
    private static readonly (double X, double Y)[] Corners =
    [
        (0, -Radius), (Step / 2, -Radius / 2), (Step / 2, Radius / 2),
        (0, Radius), (-Step / 2, Radius / 2), (-Step / 2, -Radius / 2),
    ];

    /// <summary>The centre of a hexagon.</summary>
    public static (double X, double Y) Centre(int column, int row) =>
        ((column + 0.5 + (IsShifted(row) ? 0.5 : 0)) * Step, (row * 1.5 * Radius) + Radius);

    /// <summary>The part of the plane that holds the given units, as a <c>viewBox</c> with a unit of space on each side.</summary>
    public static string ViewBox(IReadOnlyList<MapUnit> units)
    {
        if (units.Count == 0)
            return "0 0 1 1";
        var centres = units.Select(unit => Centre(unit.Column, unit.Row)).ToList();
        var (left, top) = (centres.Min(at => at.X) - (Step / 2) - 1, centres.Min(at => at.Y) - Radius - 1);
        var (right, bottom) = (centres.Max(at => at.X) + (Step / 2) + 1, centres.Max(at => at.Y) + Radius + 1);
        return $"{Svg.Number(left)} {Svg.Number(top)} {Svg.Number(right - left)} {Svg.Number(bottom - top)}";
    }

    /// <summary>The width at which a map of the given units has hexagons of the same size as every other at that scale.</summary>
    public static string Width(IReadOnlyList<MapUnit> units, double scale)
    {
        var columns = units.Select(unit => Centre(unit.Column, unit.Row).X).ToList();
        return Svg.Number(scale * (columns.Max() - columns.Min() + Step + 2));
    }

    /// <summary>A hexagon as a path, for the <c>d</c> attribute.</summary>
    public static string Path(int column, int row)
    {
        var centre = Centre(column, row);
        return "M" + string.Join("L", Enumerable.Range(0, 6).Select(corner => Point(centre, corner))) + "Z";
    }

    /// <summary>All edges between units of different districts and towards the outside, as one path.</summary>
    public static string Borders(IReadOnlyList<MapUnit> units)
    {
        var districts = units.ToDictionary(unit => (unit.Column, unit.Row), unit => unit.DistrictId);
        var path = new System.Text.StringBuilder();
        foreach (var unit in units)
        {
            var centre = Centre(unit.Column, unit.Row);
            for (var side = 0; side < 6; side++)
            {
                districts.TryGetValue(Neighbour(unit.Column, unit.Row, side), out var beyond);
                // Each inner border is met from both sides and drawn from one.
                if (beyond is null || string.CompareOrdinal(unit.DistrictId, beyond) < 0)
                    path.Append('M').Append(Point(centre, side)).Append('L').Append(Point(centre, (side + 1) % 6));
            }
        }

        return path.ToString();
    }

    /// <summary>The neighbour beyond the edge that follows a corner: upper right, right, lower right, lower left, left, upper left.</summary>
    internal static (int Column, int Row) Neighbour(int column, int row, int side)
    {
        var shift = IsShifted(row) ? 1 : 0;
        return side switch
        {
            0 => (column + shift, row - 1),
            1 => (column + 1, row),
            2 => (column + shift, row + 1),
            3 => (column + shift - 1, row + 1),
            4 => (column - 1, row),
            _ => (column + shift - 1, row - 1),
        };
    }

    private static bool IsShifted(int row) => row % 2 != 0;

    private static string Point((double X, double Y) centre, int corner) =>
        $"{Svg.Number(centre.X + Corners[corner].X)} {Svg.Number(centre.Y + Corners[corner].Y)}";
}
