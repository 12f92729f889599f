using OpenData.Api.Dataset;
using OpenData.Api.Seeding.Periods;
using OpenData.Api.Seeding.Tables;

namespace OpenData.Api.Seeding.Entities;

/// <summary>
/// Reads the cells of one row as values. The rows that come here passed the rules of <c>datapackage.json</c>; what is refused here
/// is what those rules allow and the program does not know.
/// </summary>
internal sealed class CellReader(Row row, SeedReport report)
{
    /// <summary>Whether every cell so far could be read.</summary>
    public bool Succeeded { get; private set; } = true;

    public string Text(string column) => row[column] is { Length: > 0 } cell ? cell : Lacking(column, "");

    public string? OptionalText(string column) => row[column] is { Length: > 0 } cell ? cell : null;

    public int Integer(string column) => OptionalInteger(column) ?? Lacking(column, 0);

    public int? OptionalInteger(string column) => Optional<int>(column, cell => int.TryParse(cell, out var value) ? value : null, "a whole number");

    public DateOnly Date(string column) => OptionalDate(column) ?? Lacking<DateOnly>(column, default);

    public DateOnly? OptionalDate(string column) => Optional(column, CellType.Date, "a day");

    public Edtf Period(string column) => OptionalPeriod(column) ?? Lacking<Edtf>(column, default);

    public Edtf? OptionalPeriod(string column) => Optional(column, Edtf.Parse, "a time");

    /// <summary>A number in 1/10000ths.</summary>
    public long? OptionalScaled(string column) =>
        Optional(column, cell => CellType.Number(cell) is { } number ? ScaledNumber.FromDecimal(number) : null,
            $"a number with {ScaledNumber.MaxDecimals} decimals at most, of less than {long.MaxValue / ScaledNumber.One}");

    public T Word<T>(string column)
        where T : struct, Enum => OptionalWord<T>(column) ?? Lacking<T>(column, default);

    public T? OptionalWord<T>(string column)
        where T : struct, Enum => Optional(column, EnumText<T>.Find, $"one of the words that the program knows: {string.Join(", ", EnumText<T>.All)}");

    private T? Optional<T>(string column, Func<string, T?> parse, string expected)
        where T : struct
    {
        var cell = row[column];
        if (cell.Length == 0) return null;

        var value = parse(cell);
        if (value is null) Refuse(column, "value", $"is not {expected}");
        return value;
    }

    private T Lacking<T>(string column, T value)
    {
        // An unreadable cell was refused for what it is; only an empty one is lacking.
        if (row[column].Length == 0) Refuse(column, "required", "must not be empty");
        return value;
    }

    private void Refuse(string column, string rule, string message)
    {
        Succeeded = false;
        report.Refuse(row, column, rule, message);
    }
}
