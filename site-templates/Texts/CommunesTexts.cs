namespace OpenData.SiteTemplates.Texts;

/// <summary>Texts: the list of communes, wards and townships.</summary>
internal sealed record CommunesTexts
{
    public required string Title { get; init; }
    public required string TitleLetter { get; init; }
    public required string Lead { get; init; }
    public required string LeadOne { get; init; }
    public required string LeadLetter { get; init; }
    public required string Intro { get; init; }
    public required string Letters { get; init; }
    public required string ByLetter { get; init; }
    public required string ByDistrict { get; init; }
    public required string DistrictNote { get; init; }
    public required string Counts { get; init; }
    public required string From { get; init; }
    public required string Earliest { get; init; }
    public required string Communes { get; init; }
    public required string Wards { get; init; }
    public required string Townships { get; init; }
    public required string Total { get; init; }
    public required string Until { get; init; }
    public required string AlsoWritten { get; init; }
}
