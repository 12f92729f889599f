namespace OpenData.SiteTemplates.Models;

/// <summary>One category's share of a <see cref="Breakdown"/>.</summary>
/// <param name="Category">The category's id in the dataset, such as <c>stars-4</c>.</param>
/// <param name="Label">The category's name in the page's language, such as “4 sao”.</param>
/// <param name="Position">The category's place in its dimension, 1 for the highest; gives a steady order and shade.</param>
/// <param name="Figure">How many.</param>
public sealed record Part(string Category, string Label, int Position, Figure Figure);
