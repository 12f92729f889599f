namespace OpenData.SiteTemplates.Models;

/// <summary>One row of the dataset on the page of the document that it was taken from.</summary>
public sealed record SourceEntry
{
    /// <summary>The row's id, and its anchor.</summary>
    public required string Id { get; init; }

    /// <summary>What the row is.</summary>
    public required EntryKind Kind { get; init; }

    /// <summary>What it says, in the page's language: the indicator's name, the commune, the product.</summary>
    public required string Label { get; init; }

    /// <summary>More about it in the page's language (place, category, producer); null when there is none.</summary>
    public string? Detail { get; init; }

    /// <summary>The commune's standing; null for rows without one.</summary>
    public Standing? Standing { get; init; }

    /// <summary>The figure; null for rows without one.</summary>
    public Figure? Figure { get; init; }

    /// <summary>The exact words of the document, in the document's language; null when nothing is printed (a missing value).</summary>
    public string? Printed { get; init; }

    /// <summary>
    /// The figure that is shown instead, because a later document or a report over an expectation wins; null when this one is shown.
    /// </summary>
    public Figure? ShownInstead { get; init; }
}
