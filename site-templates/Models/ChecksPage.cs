namespace OpenData.SiteTemplates.Models;

/// <summary>What adds up and what does not.</summary>
/// <param name="Checks">The checks that this page lists; those that do not hold first.</param>
public sealed record ChecksPage(IReadOnlyList<CheckResult> Checks) : FramedPage
{
    /// <summary>How many checks there are, those of the other pages of the list among them.</summary>
    public required int Count { get; init; }

    /// <summary>How many of all do not hold.</summary>
    public required int Failed { get; init; }

    /// <summary>How many of all cannot be decided.</summary>
    public required int Open { get; init; }

    /// <summary>How many of all hold.</summary>
    public required int Held { get; init; }

    /// <summary>Which part of a list that has several; the first is 1.</summary>
    public int Number { get; init; } = 1;

    /// <summary>The addresses of all parts, in their order; one where the list has no parts.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];
}
