namespace OpenData.Api.Dataset;

/// <summary>Something that a document names without a figure: a speciality, a group of products, a recognition.</summary>
public sealed class Mention : ICited
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>What kind of thing is named, such as "speciality".</summary>
    public required string Kind { get; init; }

    /// <summary>The name in Vietnamese.</summary>
    public required string NameVi { get; init; }

    /// <summary>The name in English.</summary>
    public required string NameEn { get; init; }

    /// <summary>The id of the unit that it is said of; null where it is said of none.</summary>
    public string? PlaceId { get; init; }

    /// <summary>The unit that it is said of; null where it is said of none.</summary>
    public Place? Place { get; init; }

    /// <inheritdoc/>
    public string? SourceId { get; init; }

    /// <summary>The document that names it.</summary>
    public Source? Source { get; init; }

    /// <inheritdoc/>
    public int? Paragraph { get; init; }

    /// <inheritdoc/>
    public string? Printed { get; init; }
}
