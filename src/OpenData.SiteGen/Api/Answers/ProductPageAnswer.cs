using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Api.Answers;

/// <summary>What the list of products is made from.</summary>
internal sealed record ProductsAnswer(IndicatorAnswer? Indicator, Nodes<ProductAnswer> Products);

/// <summary>A part of the list of products.</summary>
internal sealed record ProductListAnswer(Nodes<ProductAnswer> Products);

/// <summary>A product with everything that its page shows.</summary>
internal sealed record ProductPageAnswer(
    string Id,
    [property: Translated] string Name,
    [property: Translated] string? Note,
    KindAnswer? Group,
    ProducerAnswer? Producer,
    IReadOnlyList<RatingPageAnswer> Ratings,
    CitationAnswer? Citation);

/// <summary>A rating with everything that is known of it.</summary>
internal sealed record RatingPageAnswer(
    string Id, int? Stars, RatingLevel? Level, Period? Date, Period? Expires, DecisionNameAnswer? Decision, [property: Translated] string? Note, CitationAnswer? Citation);
