namespace OpenData.SiteTemplates.Texts;

/// <summary>Texts: targets beside results.</summary>
internal sealed record PromiseTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string Intro { get; init; }
    public required string KeptOrExceeded { get; init; }
    public required string Interim { get; init; }
    public required string Target { get; init; }
    public required string Result { get; init; }
    public required string NoResult { get; init; }
    public required string Kept { get; init; }
    public required string Exceeded { get; init; }
    public required string FellShort { get; init; }
    public required string NotYetDue { get; init; }
    public required string NotPublished { get; init; }
    public required string HeadlineOne { get; init; }
    public required string Headline { get; init; }
    public required string Missed { get; init; }
    public required string MetOrExceeded { get; init; }
    public required string Later { get; init; }
    public required string Unknown { get; init; }
    public required string Waffle { get; init; }
    public required string WaffleNote { get; init; }
    public required string WithoutTarget { get; init; }
    public required string AlsoStated { get; init; }
    public required string BulletNote { get; init; }
}
