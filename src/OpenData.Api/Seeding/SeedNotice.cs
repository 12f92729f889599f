namespace OpenData.Api.Seeding;

/// <summary>Something harmless that was repaired while reading, and that its author may want to mend in the file.</summary>
/// <param name="File">The file's name in the seed's folder.</param>
/// <param name="Row">The first row concerned; null where it is the file as a whole.</param>
/// <param name="Column">The column of the first cell concerned; null where it is the file as a whole.</param>
/// <param name="Count">How many cells are concerned; 0 where it is the file as a whole.</param>
/// <param name="Message">A sentence that says what was repaired.</param>
public sealed record SeedNotice(string File, int? Row, string? Column, int Count, string Message);
