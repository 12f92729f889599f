namespace OpenData.SiteGen.Changes;

/// <summary>A figure that two releases do not have alike.</summary>
/// <param name="Id">The figure's id.</param>
/// <param name="Kind">What happened to it.</param>
/// <param name="LabelVi">What it counts, where and for when, in Vietnamese.</param>
/// <param name="LabelEn">The same in English.</param>
/// <param name="UnitVi">The unit's name in Vietnamese.</param>
/// <param name="UnitEn">The unit's name in English.</param>
/// <param name="Cells">The columns of <c>facts.csv</c> that differ; empty for a figure that was added or withdrawn.</param>
/// <param name="Before">What the former release said; null for an added figure.</param>
/// <param name="After">What this release says; null for a withdrawn figure.</param>
internal sealed record FigureChange(
    string Id, FigureChangeKind Kind, string LabelVi, string LabelEn, string UnitVi, string UnitEn, IReadOnlyList<string> Cells, FigureState? Before, FigureState? After);
