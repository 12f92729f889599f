namespace OpenData.SiteTemplates.Models;

/// <summary>The list of the products that documents name, or the part of it under one letter.</summary>
public sealed record ProductsPage : FramedPage
{
    /// <summary>How many products the list has.</summary>
    public required int Count { get; init; }

    /// <summary>How many products the documents count, newest; null where it is not asked or not known.</summary>
    public Figure? Counted { get; init; }

    /// <summary>The letters that all names of the page begin with; null for the page of all.</summary>
    public string? Letters { get; init; }

    /// <summary>The rows of letters, each with its page; empty where one page holds all.</summary>
    public required IReadOnlyList<LetterRow> Rows { get; init; }

    /// <summary>The products, in the order of the dictionary; empty where every letter has a page of its own.</summary>
    public required IReadOnlyList<NamedProduct> Products { get; init; }
}
