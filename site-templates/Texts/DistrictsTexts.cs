namespace OpenData.SiteTemplates.Texts;

/// <summary>Texts: the districts and the page of each.</summary>
internal sealed record DistrictsTexts
{
    public required string Title { get; init; }
    public required string TitleLetter { get; init; }
    public required string Lead { get; init; }
    public required string LeadMany { get; init; }
    public required string InYears { get; init; }
    public required string LeadNone { get; init; }
    public required string Intro { get; init; }
    public required string Where { get; init; }
    public required string MapTitle { get; init; }
    public required string MapOne { get; init; }
    public required string NamedOf { get; init; }
    public required string List { get; init; }
    public required string District { get; init; }
    public required string Units { get; init; }
    public required string Named { get; init; }
    public required string Certified { get; init; }
    public required string NoneNamed { get; init; }
    public required string NamedNote { get; init; }
    public required string Gone { get; init; }
    public required string Abolished { get; init; }
    public required string FindingZero { get; init; }
    public required string FindingCount { get; init; }
    public required string FindingNamed { get; init; }
    public required string FindingNamedOne { get; init; }
    public required string FindingNothing { get; init; }
    public required string MissingCertified { get; init; }
    public required string MissingAverage { get; init; }
}
