namespace OpenData.SiteGen.Changes;

/// <summary>What a release says in a figure, and where it has it from.</summary>
/// <param name="Value">The value; null where it is missing.</param>
/// <param name="Missing">Why it is missing; null where there is a value.</param>
/// <param name="Qualifier">The document's reservation.</param>
/// <param name="Printed">The figure as the document prints it; null for a derived one.</param>
/// <param name="Source">The document's id; null for a derived figure.</param>
/// <param name="SourceVi">The document's title in Vietnamese.</param>
/// <param name="SourceEn">The document's title in English.</param>
/// <param name="Paragraph">The paragraph that says it; null for a derived figure.</param>
internal sealed record FigureState(
    string? Value, string? Missing, string? Qualifier, string? Printed, string? Source, string? SourceVi, string? SourceEn, int? Paragraph);
