using OpenData.Api.Seeding.Tables;

namespace OpenData.Api.Seeding;

/// <summary>Gathers every problem of a run, so that its author mends them all at once.</summary>
public sealed class SeedReport
{
    private readonly List<SeedProblem> _problems = [];
    private readonly HashSet<(string File, int Row)> _rows = [];
    private readonly HashSet<(string File, int Row, string? Column)> _cells = [];
    private readonly Dictionary<(string File, string Message), SeedNotice> _notices = [];

    /// <summary>The problems by file, row and discovery.</summary>
    public IReadOnlyList<SeedProblem> Problems =>
        [.. _problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Row ?? 0)];

    /// <summary>The repairs by file and row, cells of the same repair taken together.</summary>
    public IReadOnlyList<SeedNotice> Notices =>
        [.. _notices.Values.OrderBy(notice => notice.File, StringComparer.Ordinal).ThenBy(notice => notice.Row ?? 0)];

    /// <summary>Whether a problem was found.</summary>
    public bool HasProblems => _problems.Count > 0;

    /// <summary>Whether a problem of that row was found, so that what follows from it need not be told.</summary>
    internal bool HasProblem(string file, int row) => HasProblems && _rows.Contains((file, row));

    /// <summary>Whether a problem of that cell was found, or one of its row as a whole.</summary>
    internal bool HasProblem(string file, int row, string column) =>
        HasProblem(file, row) && (_cells.Contains((file, row, null)) || _cells.Contains((file, row, column)));

    internal void Refuse(string file, string rule, string message) => Refuse(new SeedProblem(file, null, null, null, rule, message));

    internal void Refuse(string file, int row, string rule, string message) =>
        Refuse(new SeedProblem(file, row, null, null, rule, message));

    internal void Refuse(Row row, string column, string rule, string message) =>
        Refuse(new SeedProblem(row.Table.File, row.Number, column, row[column], rule, message));

    internal void Refuse(SeedProblem problem)
    {
        _problems.Add(problem);
        if (problem.Row is not { } row) return;

        _rows.Add((problem.File, row));
        _cells.Add((problem.File, row, problem.Column));
    }

    internal void Note(string file, string message) => _notices.TryAdd((file, message), new SeedNotice(file, null, null, 0, message));

    internal void Note(string file, int row, string column, string message) =>
        _notices[(file, message)] = _notices.TryGetValue((file, message), out var notice)
            ? notice with { Count = notice.Count + 1 }
            : new SeedNotice(file, row, column, 1, message);
}
