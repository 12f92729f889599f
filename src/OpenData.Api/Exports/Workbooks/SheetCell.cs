namespace OpenData.Api.Exports.Workbooks;

/// <summary>A cell of a sheet that is not empty.</summary>
/// <param name="Value">What stands in it.</param>
/// <param name="Kind">What that is.</param>
/// <param name="Look">How it looks.</param>
internal readonly record struct SheetCell(string Value, CellKind Kind, CellLook Look);
