namespace OpenData.SiteTemplates.Models;

/// <summary>Every promise of the documents and what came of it.</summary>
/// <param name="Frame">What is around the content.</param>
/// <param name="Promises">The promises, by due day, the earliest first.</param>
public sealed record PromisesPage(PageFrame Frame, IReadOnlyList<Promise> Promises);
