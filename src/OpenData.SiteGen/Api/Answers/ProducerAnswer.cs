namespace OpenData.SiteGen.Api.Answers;

/// <summary>A producer that a document names.</summary>
internal sealed record ProducerAnswer(string Id, [property: Translated] string Name, KindAnswer? Type, PlaceAnswer? Place, CitationAnswer? Citation);

/// <summary>What kind of producer or product it is.</summary>
internal sealed record KindAnswer([property: Translated] string Name);

/// <summary>What the list of producers is made from.</summary>
internal sealed record ProducersAnswer(IndicatorAnswer? Indicator, Nodes<ProducerAnswer> Producers);

/// <summary>A part of the list of producers.</summary>
internal sealed record ProducerListAnswer(Nodes<ProducerAnswer> Producers);

/// <summary>A producer with everything that its page shows.</summary>
internal sealed record ProducerPageAnswer(
    string Id, [property: Translated] string Name, [property: Translated] string? Note, KindAnswer? Type, PlaceAnswer? Place, IReadOnlyList<ProductAnswer> Products, CitationAnswer? Citation);
