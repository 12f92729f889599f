namespace OpenData.SiteTemplates.Texts;

/// <summary>Texts: the page of a producer.</summary>
internal sealed record ProducerTexts
{
    public required string WithProductsOne { get; init; }
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
