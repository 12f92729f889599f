namespace OpenData.SiteGen.Api.Answers;

/// <summary>A commune, ward or township as the list of all names it.</summary>
internal sealed record CommuneNameAnswer(
    string Id, string Type, [property: Translated] string Name, [property: Translated] string FullName, string? OtherNames, DateOnly? ValidFrom, DateOnly? ValidTo, PlaceAnswer? District, PlaceAnswer? Province);
