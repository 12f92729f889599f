namespace OpenData.SiteTemplates.Texts;

/// <summary>Texts: the front page.</summary>
internal sealed record HomeTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string Intro { get; init; }
    public required string Promises { get; init; }
    public required string Products { get; init; }
    public required string Criteria { get; init; }
    public required string Money { get; init; }
    public required string Documents { get; init; }
    public required string DocumentsNote { get; init; }
    public required string DataNote { get; init; }
    public required string MethodNote { get; init; }
    public required string Item { get; init; }
    public required string Places { get; init; }
    public required string PlacesNote { get; init; }
    public required string PlacesOnMap { get; init; }
    public required string Checks { get; init; }
    public required string ChecksNone { get; init; }
    public required string ChecksSome { get; init; }
    public required string More { get; init; }
}
