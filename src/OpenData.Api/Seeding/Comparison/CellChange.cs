namespace OpenData.Api.Seeding.Comparison;

/// <summary>A cell that differs between two seeds.</summary>
/// <param name="Column">The column.</param>
/// <param name="Old">What stood there; null where the figure is new or the cell was empty.</param>
/// <param name="New">What stands there; null where the figure was withdrawn or the cell is empty.</param>
internal sealed record CellChange(string Column, string? Old, string? New);
