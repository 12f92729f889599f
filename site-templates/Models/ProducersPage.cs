namespace OpenData.SiteTemplates.Models;

/// <summary>The list of the producers that documents name, or the part of it under one letter.</summary>
public sealed record ProducersPage : NameListPage
{
    /// <summary>The producers, in the order of the dictionary; empty where every letter has a page of its own.</summary>
    public required IReadOnlyList<NamedProducer> Producers { get; init; }
}
