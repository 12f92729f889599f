namespace OpenData.SiteTemplates.Texts;

/// <summary>Texts: a document’s reservation about a figure.</summary>
internal sealed record QualifierTexts
{
    public required string About { get; init; }
    public required string AtLeast { get; init; }
    public required string MoreThan { get; init; }
    public required string AtMost { get; init; }
}
