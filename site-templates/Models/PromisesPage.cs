namespace OpenData.SiteTemplates.Models;

/// <summary>Every promise of the documents and what came of it.</summary>
/// <param name="Promises">The promises that this page shows; those that fell short first, and of one verdict the earliest due first.</param>
public sealed record PromisesPage(IReadOnlyList<Promise> Promises) : FramedPage
{
    /// <summary>What came of each promise, those of the other pages of the list among them; in no order.</summary>
    public required IReadOnlyList<Verdict> Verdicts { get; init; }

    /// <summary>Which part of a list that has several; the first is 1.</summary>
    public int Number { get; init; } = 1;

    /// <summary>The addresses of all parts, in their order; one where the list has no parts.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];
}
