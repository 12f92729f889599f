using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Api.Answers;

/// <summary>An OCOP product that a document names.</summary>
internal sealed record ProductAnswer(
    string Id, [property: Translated] string Name, ProducerNameAnswer? Producer, IReadOnlyList<ProductRatingAnswer> Ratings, CitationAnswer? Citation);

/// <summary>A producer by its name.</summary>
internal sealed record ProducerNameAnswer([property: Translated] string Name, string? Id = null);

/// <summary>Stars that a product was given, latest first.</summary>
internal sealed record ProductRatingAnswer(int? Stars, string? Level, DecisionNameAnswer? Decision, Period? Date);
