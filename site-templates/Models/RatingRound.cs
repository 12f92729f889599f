namespace OpenData.SiteTemplates.Models;

/// <summary>A yearly round of rating: of the products that took part, which came out how.</summary>
/// <param name="Entered">Products that took part.</param>
/// <param name="Outcomes">Outcomes that a document states, such as renewed certificates, as bars under <paramref name="Entered"/>.</param>
/// <param name="NewByStars">The newly rated ones by stars; null when no document breaks them down.</param>
/// <param name="Unaccounted">Products whose outcome no document states, derived; null when it was not computed.</param>
public sealed record RatingRound(Figure Entered, IReadOnlyList<Figure> Outcomes, Breakdown? NewByStars, Figure? Unaccounted);
