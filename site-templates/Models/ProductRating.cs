namespace OpenData.SiteTemplates.Models;

/// <summary>Stars that a product was given.</summary>
/// <param name="Stars">How many; null when no document says.</param>
/// <param name="Level">Who gave them; null when no document says.</param>
/// <param name="Date">When; null when no document says.</param>
/// <param name="Expires">When the certificate ends; null when no document says.</param>
/// <param name="Decision">Number of the decision; null when no document gives it.</param>
/// <param name="Note">The dataset's remark in the page's language; null when there is none.</param>
/// <param name="Mark">The way to the document.</param>
public sealed record ProductRating(
    int? Stars, RatingLevel? Level, Period? Date, Period? Expires, string? Decision, string? Note, SourceMark Mark);
