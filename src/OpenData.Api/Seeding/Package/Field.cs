using System.Text.RegularExpressions;

namespace OpenData.Api.Seeding.Package;

/// <summary>A column, with the constraints on its cells.</summary>
internal sealed record Field(string Name, FieldType Type, LocalText Title, LocalText? Description)
{
    public bool Required { get; init; }

    public bool Unique { get; init; }

    /// <summary>The words that a cell may hold, in the order of the package; null where any may.</summary>
    public IReadOnlyList<string>? Enum { get; init; }

    /// <summary>What a whole cell must match; null where nothing need be matched.</summary>
    public Regex? Pattern { get; init; }

    /// <summary>The pattern as the package writes it.</summary>
    public string? PatternText { get; init; }

    public decimal? Minimum { get; init; }

    public decimal? Maximum { get; init; }

    public int? MinLength { get; init; }

    public int? MaxLength { get; init; }

    /// <summary>The words of a document: kept as they are printed, neither cleaned nor judged by their looks.</summary>
    public bool Verbatim => Name == "printed";
}
