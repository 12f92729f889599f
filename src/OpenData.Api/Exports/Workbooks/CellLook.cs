namespace OpenData.Api.Exports.Workbooks;

/// <summary>How a cell looks: the number is its place in the style sheet of <see cref="WorkbookParts"/>.</summary>
internal enum CellLook : uint
{
    /// <summary>As the spreadsheet likes.</summary>
    General = 0,

    /// <summary>The first row: bold, with a line below.</summary>
    Header = 1,

    /// <summary>A whole number that is not counted with, such as a year.</summary>
    Plain = 2,

    /// <summary>A whole number with its thousands apart.</summary>
    Whole = 3,

    /// <summary>A number with one decimal; the next three styles have one more each.</summary>
    Decimals1 = 4,

    /// <summary>A day.</summary>
    Date = 8,

    /// <summary>A text that would be a formula if somebody typed it: it stays a text also when the cell is edited.</summary>
    Quoted = 9,

    /// <summary>A text of several lines.</summary>
    Wrapped = 10,
}
