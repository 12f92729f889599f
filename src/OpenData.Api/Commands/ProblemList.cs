using System.Globalization;
using OpenData.Api.Seeding;

namespace OpenData.Api.Commands;

/// <summary>Writes problems and repairs for a clerk to read: one a line, the places aligned, the sentences after them.</summary>
public static class ProblemList
{
    private const int MaxValueLength = 60;

    /// <summary>Writes the problems and repairs of <paramref name="report"/>, whose files are in <paramref name="folder"/>.</summary>
    public static void Write(SeedReport report, string folder, TextWriter output)
    {
        foreach (var notice in report.Notices) output.WriteLine($"notice: {Place(folder, notice.File, notice.Row, notice.Column)}: {Sentence(notice.Message + Count(notice))}");
        if (report.Notices.Count > 0 && report.HasProblems) output.WriteLine();
        Write(report.Problems, folder, output);
    }

    internal static void Write(IReadOnlyList<SeedProblem> problems, string folder, TextWriter output)
    {
        var places = problems.Select(problem => Place(folder, problem.File, problem.Row, problem.Column) + ":").ToList();
        var width = places.Select(place => place.Length).DefaultIfEmpty(0).Max();
        foreach (var (place, problem) in places.Zip(problems))
            output.WriteLine($"{place.PadRight(width)} {Shown(problem.Value)}{Sentence(problem.Message)} [{problem.Rule}]");
    }

    private static string Place(string folder, string file, int? row, string? column)
    {
        var place = Path.Combine(folder, file).Replace('\\', '/');
        if (row is not null) place += $", row {row}";
        return column is { Length: > 0 } ? $"{place}, column {column}" : place;
    }

    private static string Count(SeedNotice notice) => notice.Count > 1 ? $" ({notice.Count} cells of the file)" : "";

    private static string Sentence(string message) => message[^1] is '.' or '?' or '…' ? message : message + ".";

    private static string Shown(string? value)
    {
        if (string.IsNullOrEmpty(value)) return "";

        var shown = string.Concat(value.Take(MaxValueLength).Select(c => char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format ? $"\\u{(int)c:X4}" : c.ToString()));
        return value.Length > MaxValueLength ? $"\"{shown}…\" " : $"\"{shown}\" ";
    }
}
