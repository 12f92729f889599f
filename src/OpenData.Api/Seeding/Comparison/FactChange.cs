namespace OpenData.Api.Seeding.Comparison;

/// <summary>A figure that differs between two seeds.</summary>
/// <param name="Id">The figure's id.</param>
/// <param name="Kind">What happened to it.</param>
/// <param name="Cells">The cells that differ; of an added or withdrawn figure all that are not empty.</param>
internal sealed record FactChange(string Id, FactChangeKind Kind, IReadOnlyList<CellChange> Cells);
