namespace OpenData.Api.Schema;

/// <summary>A time as a document gives it: a day, a month, a year, or several years.</summary>
/// <param name="Text">The time in EDTF, the extended date format of ISO 8601-2: "2024-03-13", "2021-06", "2020", "2021/2025".</param>
/// <param name="From">The first day of the time.</param>
/// <param name="To">The last day of the time; the same as the first where the time is one day.</param>
public sealed record Period(string Text, DateOnly From, DateOnly To)
{
    /// <summary>The period of three columns that are filled or empty together.</summary>
    internal static Period? Of(string? text, DateOnly? from, DateOnly? to) =>
        text is null || from is null || to is null ? null : new(text, from.Value, to.Value);
}
