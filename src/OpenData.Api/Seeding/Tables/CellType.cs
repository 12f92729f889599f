using System.Globalization;
using System.Text.RegularExpressions;
using OpenData.Api.Seeding.Package;
using OpenData.Api.Seeding.Periods;
using OpenData.Api.Seeding.Text;

namespace OpenData.Api.Seeding.Tables;

/// <summary>What a cell of a type may hold, and what to tell whoever wrote something else.</summary>
internal static partial class CellType
{
    /// <summary>The sentence that says why <paramref name="cell"/> is not of the type; null where it is.</summary>
    public static string? Refusal(string cell, FieldType type) => type switch
    {
        FieldType.Integer => IsInteger(cell) ? null : IntegerRefusal(cell),
        FieldType.Number => Number(cell) is not null ? null : NumberRefusal(cell),
        FieldType.Boolean => cell is "true" or "false" ? null : "is neither true nor false",
        FieldType.Date => Date(cell) is not null ? null : DateRefusal(cell),
        FieldType.Year => cell.Length == 4 && IsInteger(cell) && cell[0] != '-' ? null : LookAlike(cell) ?? "is not a year: write four digits",
        FieldType.Edtf => Edtf.Parse(cell) is not null ? null : TurnedDate(cell) ?? LookAlike(cell) ?? $"is not a time: {Edtf.Hint}",
        FieldType.Uri => Uri.TryCreate(cell, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? null : "is not a web address: it must begin with https:// or http://",
        _ => null,
    };

    public static string PatternRefusal(string cell, Field field) => LookAlike(cell) ?? $"does not match the pattern {field.PatternText}";

    /// <summary>The number that a cell holds; null where it holds none.</summary>
    public static decimal? Number(string cell) =>
        NumberShape().IsMatch(cell) && decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>The day that a cell holds; null where it holds none.</summary>
    public static DateOnly? Date(string cell) =>
        DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static bool IsInteger(string cell) => Number(cell) is not null && int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private static string IntegerRefusal(string cell) =>
        Number(cell) is null ? NumberRefusal(cell)
        : cell.Contains('.', StringComparison.Ordinal) ? "is not a whole number"
        : "is too great for a whole number";

    private static string NumberRefusal(string cell)
    {
        if (LookAlike(cell) is { } lookAlike) return lookAlike;

        if (Thousands().IsMatch(cell)) return $"is not a number: write it without thousands separators, {Digits(cell)}";
        if (ThousandsAndDecimals().IsMatch(cell))
        {
            var point = cell.LastIndexOfAny(['.', ',']);
            return $"is not a number: write it without thousands separators, {Digits(cell[..point])}.{cell[(point + 1)..]}";
        }

        if (OneGroup().IsMatch(cell)) return $"can be read in two ways: write {Digits(cell)}, or {cell.Replace(',', '.')} if decimals are meant";
        if (Number(cell.Replace(',', '.')) is not null) return $"is not a number: write the decimal point, {cell.Replace(',', '.')}";
        if (Number(cell.Replace(" ", "", StringComparison.Ordinal)) is not null) return $"is not a number: write it without spaces, {cell.Replace(" ", "", StringComparison.Ordinal)}";
        if (Number(cell.TrimStart('+').TrimStart('0')) is not null) return "is not a number: write it without a plus sign or leading zeros";
        if (Number(cell.Replace('O', '0').Replace('o', '0').Replace('l', '1').Replace('I', '1')) is not null) return "is not a number: a letter O, l or I stands where a digit 0 or 1 is meant";
        return "is not a number: write digits, with a point before the decimals, and nothing else";
    }

    private static string DateRefusal(string cell) =>
        TurnedDate(cell) ?? LookAlike(cell) ?? "is not a day: write year, month and day, as in 2020-06-30";

    /// <summary>The sentence for a day that is written as Vietnamese prints it, day first.</summary>
    private static string? TurnedDate(string cell) =>
        DateOnly.TryParseExact(cell, ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? $"is not a day: write {date:yyyy-MM-dd}"
            : null;

    private static string? LookAlike(string cell)
    {
        var c = Array.Find(cell.ToCharArray(), c => c > 127);
        return c != '\0' && LookAlikes.Plain(c) is { } plain ? $"has {LookAlikes.Describe(c)}: write \"{plain}\"" : null;
    }

    private static string Digits(string cell) => cell.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);

    [GeneratedRegex(@"\A-?[1-9][0-9]{0,2}([.,])[0-9]{3}(\1[0-9]{3})+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();

    [GeneratedRegex(@"\A-?[1-9][0-9]{0,2},[0-9]{3}\z", RegexOptions.CultureInvariant)]
    private static partial Regex OneGroup();

    [GeneratedRegex(@"\A-?[1-9][0-9]{0,2}(?:([.,])[0-9]{3})+(?!\1)[.,][0-9]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex ThousandsAndDecimals();

    [GeneratedRegex(@"\A-?(0|[1-9][0-9]{0,27})(\.[0-9]{1,28})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex NumberShape();
}
