namespace OpenData.SiteGen.Api.Answers;

/// <summary>An administrative unit by its names.</summary>
internal sealed record PlaceAnswer(string Id, string Type, [property: Translated] string Name, [property: Translated] string FullName);
