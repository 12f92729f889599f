namespace OpenData.SiteTemplates.Models;

/// <summary>Every promise of the documents and what came of it.</summary>
/// <param name="Promises">The promises, by due day, the earliest first.</param>
public sealed record PromisesPage(IReadOnlyList<Promise> Promises) : FramedPage;
