namespace OpenData.SiteTemplates.Models;

/// <summary>How a figure came about.</summary>
public enum FigureKind
{
    /// <summary>A document reports it as a result.</summary>
    Reported,

    /// <summary>A document promises it.</summary>
    Target,

    /// <summary>A document expects it, before the result was settled.</summary>
    Expected,

    /// <summary>Computed from other figures; <see cref="Figure.Formula"/> says how.</summary>
    Derived,
}
