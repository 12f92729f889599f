namespace OpenData.SiteGen.Api.Answers;

/// <summary>A member of a breakdown.</summary>
internal sealed record CategoryAnswer(string Id, [property: Translated] string Name, int Position);
