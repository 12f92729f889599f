namespace OpenData.SiteTemplates.Texts;

/// <summary>Texts: how a figure came about.</summary>
internal sealed record KindTexts
{
    public required string Target { get; init; }
    public required string Expected { get; init; }
    public required string Derived { get; init; }
}
