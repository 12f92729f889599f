namespace OpenData.Api.Exports;

/// <summary>An operation that is asked as a table.</summary>
/// <param name="Plan">What the table is made of.</param>
/// <param name="Document">The text to ask.</param>
/// <param name="IsPaged">Whether the text asks for one page at a time.</param>
internal sealed record TableOperation(TablePlan Plan, string Document, bool IsPaged);
