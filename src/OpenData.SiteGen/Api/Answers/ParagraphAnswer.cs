using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Api.Answers;

/// <summary>A paragraph of a document and everything that was taken from it.</summary>
internal sealed record ParagraphAnswer(
    int Number,
    IReadOnlyList<FactAnswer> Facts,
    IReadOnlyList<StandingAnswer> Standings,
    IReadOnlyList<NamedAnswer> Producers,
    IReadOnlyList<NamedAnswer> Products,
    IReadOnlyList<RatingAnswer> Ratings,
    IReadOnlyList<DecisionAnswer> Decisions,
    IReadOnlyList<NamedAnswer> Mentions);

/// <summary>A producer, product or other thing that a document names.</summary>
internal sealed record NamedAnswer(
    string Id, [property: Translated] string Name, CitationAnswer? Citation, PlaceAnswer? Place = null, ProducerNameAnswer? Producer = null);

/// <summary>Stars that a document reports.</summary>
internal sealed record RatingAnswer(
    string Id, int? Stars, string? Level, Period? Date, ProductNameAnswer Product, DecisionNameAnswer? Decision, CitationAnswer? Citation);

/// <summary>A product by its name.</summary>
internal sealed record ProductNameAnswer([property: Translated] string Name);

/// <summary>A legal document that a document names.</summary>
internal sealed record DecisionAnswer(string Id, string Number, [property: Translated] string? Title, CitationAnswer? Citation);
