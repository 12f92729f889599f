namespace OpenData.SiteTemplates.Texts;

/// <summary>Texts: the page of what changed since the release before.</summary>
internal sealed record ChangesTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string Same { get; init; }
    public required string First { get; init; }
    public required string Note { get; init; }
    public required string Added { get; init; }
    public required string Changed { get; init; }
    public required string Withdrawn { get; init; }
    public required string Figure { get; init; }
    public required string Before { get; init; }
    public required string Now { get; init; }
    public required string Derived { get; init; }
    public required string Source { get; init; }
    public required string Follow { get; init; }
    public required string Feed { get; init; }
    public required string Json { get; init; }
    public required string AddedLine { get; init; }
    public required string ChangedLine { get; init; }
    public required string WithdrawnLine { get; init; }
}
