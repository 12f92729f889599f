namespace OpenData.SiteTemplates.Texts;

/// <summary>Texts: the accessibility statement.</summary>
internal sealed record AccessibilityTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string StandardTitle { get; init; }
    public required string Standard { get; init; }
    public required string ChartsTitle { get; init; }
    public required string Charts { get; init; }
    public required string ScriptTitle { get; init; }
    public required string Script { get; init; }
    public required string LanguageTitle { get; init; }
    public required string Language { get; init; }
    public required string LimitsTitle { get; init; }
    public required string Limits { get; init; }
}
