namespace OpenData.SiteTemplates.Texts;

/// <summary>Texts: how the figures are made.</summary>
internal sealed record MethodTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string CopyTitle { get; init; }
    public required string Copy { get; init; }
    public required string ConflictTitle { get; init; }
    public required string Conflict { get; init; }
    public required string MissingTitle { get; init; }
    public required string Missing { get; init; }
    public required string DerivedTitle { get; init; }
    public required string Derived { get; init; }
    public required string VerdictTitle { get; init; }
    public required string Verdict { get; init; }
    public required string PlacesTitle { get; init; }
    public required string Places { get; init; }
    public required string ReferenceTitle { get; init; }
    public required string Reference { get; init; }
}
