using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Api.Answers;

/// <summary>A figure with everything that a page shows of it.</summary>
/// <param name="Id">The id of the dataset.</param>
/// <param name="Kind">How it came about.</param>
/// <param name="Value">With as many decimals as are printed; null where it is missing.</param>
/// <param name="Missing">Why there is no value.</param>
/// <param name="Qualifier">The document's reservation.</param>
/// <param name="Formula">How a derived figure is computed.</param>
/// <param name="Note">The dataset's remark.</param>
/// <param name="Period">What it is about.</param>
/// <param name="Place">What it is counted for.</param>
/// <param name="Indicator">What is counted.</param>
/// <param name="Category">The member of the breakdown; null for the total.</param>
/// <param name="Citation">Where it is printed; null for a derived figure.</param>
/// <param name="Shown">Whether it is the one to show among those that contradict it; null where it was not asked.</param>
/// <param name="Alternatives">Those that contradict or repeat it; null where it was not asked.</param>
/// <param name="Inputs">What it is computed from; null where it was not asked.</param>
internal sealed record FactAnswer(
    string Id,
    FigureKind Kind,
    decimal? Value,
    MissingReason? Missing,
    Qualifier Qualifier,
    string? Formula,
    [property: Translated] string? Note,
    Period Period,
    PlaceAnswer Place,
    FactIndicatorAnswer Indicator,
    CategoryAnswer? Category,
    CitationAnswer? Citation,
    bool? Shown = null,
    IReadOnlyList<FactAnswer>? Alternatives = null,
    IReadOnlyList<FactAnswer>? Inputs = null);

/// <summary>What a figure counts.</summary>
internal sealed record FactIndicatorAnswer(string Id, [property: Translated] string Name, CategoryAnswer Unit, string? Programme = null);
