namespace OpenData.SiteTemplates.Texts;

/// <summary>Texts: what documents say of a named commune.</summary>
internal sealed record StandingTexts
{
    public required string Standard { get; init; }
    public required string Advanced { get; init; }
    public required string Model { get; init; }
    public required string Certified { get; init; }
    public required string Target { get; init; }
    public required string CarriedOver { get; init; }
    public required string WithOcopProducts { get; init; }
    public required string InYear { get; init; }
}
