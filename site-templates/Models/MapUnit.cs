namespace OpenData.SiteTemplates.Models;

/// <summary>One commune, ward or township as a hexagon of the province's map.</summary>
public sealed record MapUnit
{
    /// <summary>The place's id.</summary>
    public required string Id { get; init; }

    /// <summary>Its name without the type word: “Côn Minh”.</summary>
    public required string Name { get; init; }

    /// <summary>Its name with the type word, in the page's language: “xã Côn Minh”.</summary>
    public required string FullName { get; init; }

    /// <summary>Id of its district; neighbours with another one get an outline between them.</summary>
    public required string DistrictId { get; init; }

    /// <summary>Name of its district without the type word.</summary>
    public required string DistrictName { get; init; }

    /// <summary>Column from the left, from 0; odd rows are shifted right by half a hexagon.</summary>
    public required int Column { get; init; }

    /// <summary>Row from the top, from 0.</summary>
    public required int Row { get; init; }

    /// <summary>Whether a document names it for what the map shows.</summary>
    public bool Named { get; init; }

    /// <summary>The years for which documents name it; empty where they name none.</summary>
    public IReadOnlyList<int> Years { get; init; } = [];

    /// <summary>The name a document uses when the unit has since been merged into this one; null otherwise.</summary>
    public string? FormerName { get; init; }

    /// <summary>The way to the document that names it; null when <see cref="Named"/> is false.</summary>
    public SourceMark? Mark { get; init; }

    /// <summary>Address of the unit's page; null while it has none.</summary>
    public string? Href { get; init; }
}
