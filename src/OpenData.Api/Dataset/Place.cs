namespace OpenData.Api.Dataset;

/// <summary>An administrative unit during the time in which it kept its name, type and code. Codes pass from one unit to another, so only code and date together name a place.</summary>
public sealed class Place : INode
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>The official code of the statistics office; null where it is not known. Not unique: twelve codes of the province passed to another unit in 2020.</summary>
    public string? Code { get; init; }

    /// <summary>The kind of unit.</summary>
    public PlaceType Type { get; init; }

    /// <summary>The name in Vietnamese without the word for its type: "Bắc Kạn".</summary>
    public required string NameVi { get; init; }

    /// <summary>The name in English without the word for its type.</summary>
    public required string NameEn { get; init; }

    /// <summary>The id of the unit that it belongs to; null for a province.</summary>
    public string? ParentId { get; init; }

    /// <summary>The unit that it belongs to; null for a province.</summary>
    public Place? Parent { get; init; }

    /// <summary>The id of the province that it belongs to, directly or through its district; null for a province.</summary>
    public string? ProvinceId { get; internal set; }

    /// <summary>The first day on which the unit existed as it is described here; null where that is earlier than the dataset looks.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The last day on which the unit existed as it is described here; null where it still does.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>How sure this row is; null where a document of the archive says it.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>The column of the unit's hexagon on the schematic map, from the left; null where it is not drawn.</summary>
    public int? HexCol { get; init; }

    /// <summary>The row of the unit's hexagon on the schematic map, from the top; odd rows are shifted right by half; null where it is not drawn.</summary>
    public int? HexRow { get; init; }

    /// <summary>Other spellings of the name that documents use, with semicolons between; null where there are none.</summary>
    public string? OtherNames { get; init; }

    /// <summary>What a reader must know of the unit, in Vietnamese; null where there is nothing to say.</summary>
    public string? NoteVi { get; init; }

    /// <summary>What a reader must know of the unit, in English; null where there is nothing to say.</summary>
    public string? NoteEn { get; init; }
}
