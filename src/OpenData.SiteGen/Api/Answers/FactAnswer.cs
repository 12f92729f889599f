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
/// <param name="Indicator">What is counted.</param>
/// <param name="Category">The member of the breakdown; null for the total.</param>
/// <param name="Citation">Where it is printed; null for a derived figure.</param>
/// <param name="Place">What it is counted for; null where it was not asked: the page is about one place.</param>
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
    FactIndicatorAnswer Indicator,
    CategoryAnswer? Category,
    CitationAnswer? Citation,
    FactPlaceAnswer? Place = null,
    bool? Shown = null,
    IReadOnlyList<FactAnswer>? Alternatives = null,
    IReadOnlyList<FactAnswer>? Inputs = null);

/// <summary>What a figure counts.</summary>
internal sealed record FactIndicatorAnswer(string Id, [property: Translated] string Name, UnitAnswer Unit, string? Programme = null);

/// <summary>What it is counted in.</summary>
internal sealed record UnitAnswer(string Id, [property: Translated] string Name);

/// <summary>What a figure is counted for.</summary>
internal sealed record FactPlaceAnswer(string Id, [property: Translated] string FullName);
