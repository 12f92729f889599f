namespace OpenData.SiteTemplates.Texts;

/// <summary>Texts: the producers that documents name, and the page of each.</summary>
internal sealed record ProducerTexts
{
    public required string TitleList { get; init; }
    public required string TitleLetter { get; init; }
    public required string LeadList { get; init; }
    public required string LeadCount { get; init; }
    public required string LeadLetter { get; init; }
    public required string Intro { get; init; }
    public required string List { get; init; }
    public required string WithProducts { get; init; }
    public required string Without { get; init; }
    public required string Type { get; init; }
    public required string Place { get; init; }
    public required string Products { get; init; }
    public required string Missing { get; init; }
    public required string MissingType { get; init; }
    public required string MissingPlace { get; init; }
    public required string MissingSize { get; init; }
}
