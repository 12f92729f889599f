using System.Globalization;
using System.Text.Json;

namespace OpenData.Api.Exports.Workbooks;

/// <summary>Makes cells from values as JSON has them.</summary>
internal static class CellMaker
{
    /// <summary>The digits that a spreadsheet carries: its numbers are binary floating point of 64 bits, and it shows no more.</summary>
    public const int MostDigits = 15;

    // ECMA-376, part 1, section 18.17.4.1: day 1 is 1900-01-01, and 1900 is wrongly a leap year, so earlier days would shift.
    private static readonly DateOnly FirstDay = new(1900, 3, 1);
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    /// <summary>The cell of a value; null where the cell stays empty.</summary>
    /// <param name="value">The value.</param>
    /// <param name="type">The name of its GraphQL type.</param>
    public static SheetCell? Of(JsonElement? value, string type) => value switch
    {
        null or { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined } => null,
        { ValueKind: JsonValueKind.Number } number => Number(number.GetRawText(), type),
        { ValueKind: JsonValueKind.True } => new("1", CellKind.Truth, CellLook.General),
        { ValueKind: JsonValueKind.False } => new("0", CellKind.Truth, CellLook.General),
        { ValueKind: JsonValueKind.String } text => type == "Date" ? Date(text.GetString()!) : Text(text.GetString()!),
        { ValueKind: JsonValueKind.Array } list => Text(string.Join(' ', list.EnumerateArray().Select(item => item.ToString()))),
        { } other => Text(other.GetRawText()),
    };

    /// <summary>The cell of a text, which is never calculated.</summary>
    public static SheetCell Text(string text, CellLook style = CellLook.General)
    {
        if (style == CellLook.General && text.Length > 0 && text[0] is '=' or '+' or '-' or '@') style = CellLook.Quoted;
        return new(CellText.Of(text), CellKind.Text, style);
    }

    // A number of more digits than a spreadsheet carries would be changed by opening it: it stays a text, with every digit.
    private static SheetCell Number(string digits, string type) => digits.Length > MostDigits && Significant(digits) > MostDigits
        ? Text(digits, CellLook.Quoted)
        : new(digits, CellKind.Number, StyleOf(digits, type));

    private static CellLook StyleOf(string digits, string type)
    {
        if (digits.Contains('e', StringComparison.OrdinalIgnoreCase)) return CellLook.General;

        var decimals = digits.IndexOf('.', StringComparison.Ordinal) is var point and >= 0 ? digits.Length - point - 1 : 0;
        return decimals switch
        {
            0 => type == "Int" ? CellLook.Plain : CellLook.Whole,
            <= 4 => CellLook.Decimals1 + (uint)(decimals - 1),
            _ => CellLook.General,
        };
    }

    private static int Significant(string digits) => digits.Split('e', 'E')[0].Where(char.IsAsciiDigit).SkipWhile(digit => digit == '0').Count();

    private static SheetCell Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day >= FirstDay
            ? new((day.DayNumber - DayZero.DayNumber).ToString(CultureInfo.InvariantCulture), CellKind.Number, CellLook.Date)
            : Text(text);
}
