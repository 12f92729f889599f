namespace OpenData.Api.Schema.Places;

/// <summary>Where a unit stands on the schematic map of equal hexagons, one for each commune, ward and township. Pointed at the top; odd rows are shifted right by half a hexagon.</summary>
/// <param name="Col">The column, from the left.</param>
/// <param name="Row">The row, from the top.</param>
public sealed record Hexagon(int Col, int Row);
