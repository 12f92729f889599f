namespace OpenData.SiteTemplates.Texts;

/// <summary>Texts: the money.</summary>
internal sealed record MoneyTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string LeadParts { get; init; }
    public required string LeadNone { get; init; }
    public required string Intro { get; init; }
    public required string Picture { get; init; }
    public required string PictureNote { get; init; }
    public required string PerCommune { get; init; }
    public required string PerOrganisation { get; init; }
    public required string PerProduct { get; init; }
    public required string Times { get; init; }
    public required string Formula { get; init; }
    public required string About { get; init; }
    public required string AboutTimes { get; init; }
    public required string CommunesOn { get; init; }
    public required string Share { get; init; }
    public required string ShareNote { get; init; }
    public required string Named { get; init; }
    public required string Promised { get; init; }
    public required string NoPlan { get; init; }
    public required string Short { get; init; }
    public required string Spent { get; init; }
}
