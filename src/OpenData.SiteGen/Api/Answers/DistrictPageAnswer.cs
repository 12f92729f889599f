namespace OpenData.SiteGen.Api.Answers;

/// <summary>What the list of districts is made from.</summary>
internal sealed record DistrictsAnswer(IReadOnlyList<DistrictOverviewAnswer> Districts);

/// <summary>A part of the list of districts.</summary>
internal sealed record DistrictListAnswer(Nodes<PlaceAnswer> Places);

/// <summary>A district in the list of all.</summary>
internal sealed record DistrictOverviewAnswer(
    string Id, string Type, [property: Translated] string Name, [property: Translated] string FullName, DateOnly? ValidTo, IReadOnlyList<FactAnswer> Facts, IReadOnlyList<CommuneAnswer> Children);

/// <summary>A district with everything that its page shows.</summary>
internal sealed record DistrictPageAnswer(
    string Id,
    string Type,
    [property: Translated] string Name,
    [property: Translated] string FullName,
    string? Code,
    DateOnly? ValidFrom,
    DateOnly? ValidTo,
    string? OtherNames,
    [property: Translated] string? Note,
    Confidence? Confidence,
    PlaceAnswer? Province,
    IReadOnlyList<FactAnswer> Facts,
    IReadOnlyList<CommuneAnswer> Children,
    IReadOnlyList<ProductAnswer> Products,
    IReadOnlyList<ProducerAnswer> Producers,
    IReadOnlyList<NamedAnswer> Mentions,
    IReadOnlyList<PredecessorAnswer> Predecessors,
    IReadOnlyList<FollowerAnswer> Successors);
