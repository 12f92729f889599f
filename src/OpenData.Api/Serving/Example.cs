namespace OpenData.Api.Serving;

/// <summary>A query to try.</summary>
/// <param name="Id">Its name in tests and for programs, the same in both languages.</param>
/// <param name="Question">What it asks, in the words of whoever wants to know.</param>
/// <param name="Explanation">What to look at in the answer.</param>
/// <param name="Query">The query, laid out to be read.</param>
/// <param name="Variables">Its variables as JSON; empty where it has none.</param>
/// <param name="IsTable">Whether the answer is one list, which can be had as a table.</param>
internal sealed record Example(string Id, string Question, string Explanation, string Query, string Variables, bool IsTable);
