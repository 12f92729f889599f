namespace OpenData.Api.Exports.Workbooks;

/// <summary>What the value of a cell is.</summary>
internal enum CellKind
{
    /// <summary>A text, which is never calculated.</summary>
    Text,

    /// <summary>A number, digit by digit.</summary>
    Number,

    /// <summary>`1` for true or `0` for false.</summary>
    Truth,
}
