namespace OpenData.SiteGen.Api.Answers;

/// <summary>A district with its communes, wards and townships of all times.</summary>
internal sealed record DistrictAnswer(string Id, [property: Translated] string Name, IReadOnlyList<CommuneAnswer> Children);

/// <summary>The units of a province as the map shows them, by district.</summary>
internal sealed record ProvinceMapAnswer(IReadOnlyList<DistrictAnswer> Districts);

/// <summary>A unit of commune level and its place on the map.</summary>
internal sealed record CommuneAnswer(
    string Id, [property: Translated] string Name, [property: Translated] string FullName, DateOnly? ValidFrom, DateOnly? ValidTo, HexagonAnswer? Hexagon,
    string Type = "COMMUNE", IReadOnlyList<SuccessorAnswer>? Successors = null, IReadOnlyList<StandingAnswer>? Standings = null);

/// <summary>A hexagon of the map, from the top left.</summary>
internal sealed record HexagonAnswer(int Col, int Row);
