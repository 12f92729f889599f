namespace OpenData.SiteGen.Api.Answers;

/// <summary>Something that is counted, with its figures that are to be shown, earliest first.</summary>
internal sealed record IndicatorAnswer(string Id, [property: Translated] string Name, IReadOnlyList<FactAnswer> Facts);
