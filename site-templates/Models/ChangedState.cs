namespace OpenData.SiteTemplates.Models;

/// <summary>What a release says in a figure.</summary>
/// <param name="Value">The value; null where it is missing.</param>
/// <param name="Decimals">How many decimals are printed.</param>
/// <param name="Unit">The unit's name; empty where it is not known any more.</param>
/// <param name="Missing">Why it is missing; null where there is a value.</param>
/// <param name="Source">The document's title; null for a derived figure.</param>
/// <param name="Paragraph">The paragraph that says it; null for a derived figure.</param>
/// <param name="Href">The way to the paragraph; null where the site has it no more.</param>
public sealed record ChangedState(
    decimal? Value, int Decimals, string Unit, MissingReason? Missing, string? Source, int? Paragraph, string? Href);
