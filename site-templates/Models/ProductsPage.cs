namespace OpenData.SiteTemplates.Models;

/// <summary>The list of the products that documents name, or the part of it under one letter.</summary>
public sealed record ProductsPage : NameListPage
{
    /// <summary>The products, in the order of the dictionary; empty where every letter has a page of its own.</summary>
    public required IReadOnlyList<NamedProduct> Products { get; init; }
}
