namespace OpenData.Api.Dataset;

/// <summary>Something that is counted or measured, such as OCOP products or criteria met per commune.</summary>
public sealed class Indicator : INode
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>The programme that it belongs to.</summary>
    public Programme Programme { get; init; }

    /// <summary>The id of the unit of its values.</summary>
    public required string UnitId { get; init; }

    /// <summary>The unit of its values: a category of the dimension "unit".</summary>
    public Category? Unit { get; init; }

    /// <summary>How its values behave.</summary>
    public Measure Measure { get; init; }

    /// <summary>Which way it gets better.</summary>
    public Direction Direction { get; init; }

    /// <summary>The breakdown that its figures may have, such as "stars"; null where they have none.</summary>
    public string? Dimension { get; init; }

    /// <summary>How many decimals its values are shown with; null where each is shown as its document prints it.</summary>
    public int? Decimals { get; init; }

    /// <summary>The name in Vietnamese.</summary>
    public required string NameVi { get; init; }

    /// <summary>The name in English.</summary>
    public required string NameEn { get; init; }

    /// <summary>What is counted, and what is not, in Vietnamese.</summary>
    public string? DefinitionVi { get; init; }

    /// <summary>What is counted, and what is not, in English.</summary>
    public string? DefinitionEn { get; init; }
}
