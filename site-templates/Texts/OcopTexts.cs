namespace OpenData.SiteTemplates.Texts;

/// <summary>Texts: the OCOP page.</summary>
internal sealed record OcopTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string LeadChange { get; init; }
    public required string Intro { get; init; }
    public required string Rose { get; init; }
    public required string Fell { get; init; }
    public required string Same { get; init; }
    public required string Single { get; init; }
    public required string Most { get; init; }
    public required string ByStars { get; init; }
    public required string StarsNote { get; init; }
    public required string SlopeRose { get; init; }
    public required string SlopeFell { get; init; }
    public required string SlopeSame { get; init; }
    public required string SlopeNote { get; init; }
    public required string Round { get; init; }
    public required string Revenue { get; init; }
    public required string RevenueFinding { get; init; }
    public required string RevenueNote { get; init; }
    public required string RevenueRange { get; init; }
    public required string RoundFinding { get; init; }
    public required string RoundPlain { get; init; }
    public required string RoundNote { get; init; }
    public required string OfWhich { get; init; }
    public required string Places { get; init; }
    public required string Certified { get; init; }
    public required string Disadvantaged { get; init; }
    public required string Map { get; init; }
    public required string MapList { get; init; }
    public required string Support { get; init; }
    public required string Products { get; init; }
    public required string Product { get; init; }
    public required string Producer { get; init; }
    public required string Stars { get; init; }
    public required string Rated { get; init; }
    public required string National { get; init; }
    public required string Context { get; init; }
    public required string ContextNote { get; init; }
    public required string AllProducts { get; init; }
}
