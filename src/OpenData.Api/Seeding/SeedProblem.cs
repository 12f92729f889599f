namespace OpenData.Api.Seeding;

/// <summary>A mistake in the seed, told so that a clerk can find and mend it.</summary>
/// <param name="File">The file's name in the seed's folder.</param>
/// <param name="Row">The row that a spreadsheet shows, the header being 1; null where the file as a whole is wrong.</param>
/// <param name="Column">The column's name; null where the row as a whole is wrong.</param>
/// <param name="Value">What stands in the cell; null where no one cell is wrong.</param>
/// <param name="Rule">The rule's short name, in kebab-case.</param>
/// <param name="Message">A sentence that says what is wrong and what to write instead.</param>
public sealed record SeedProblem(string File, int? Row, string? Column, string? Value, string Rule, string Message);
