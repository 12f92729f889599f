namespace OpenData.Api.Dataset;

/// <summary>One criterion of a set, such as "Roads" or "Health".</summary>
public sealed class Criterion : INode
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>The id of the set that it belongs to.</summary>
    public required string CriteriaSetId { get; init; }

    /// <summary>The set that it belongs to.</summary>
    public CriteriaSet? CriteriaSet { get; init; }

    /// <summary>Its number in the set, from 1.</summary>
    public int Number { get; init; }

    /// <summary>The id of the group of criteria that it belongs to; null where that is not known.</summary>
    public string? GroupId { get; init; }

    /// <summary>The group of criteria that it belongs to; null where that is not known.</summary>
    public Category? Group { get; init; }

    /// <summary>The name in Vietnamese; null where it was not found.</summary>
    public string? NameVi { get; init; }

    /// <summary>The name in English; null where it was not found.</summary>
    public string? NameEn { get; init; }

    /// <summary>How sure number and name are; null where a document of the archive says them.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>How sure the group is; null where a document of the archive says it.</summary>
    public Confidence? GroupConfidence { get; init; }
}
