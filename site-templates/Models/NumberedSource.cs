namespace OpenData.SiteTemplates.Models;

/// <summary>A document in the list at the foot of a page.</summary>
/// <param name="Number">The number that the page's source marks carry, from 1 in order of appearance.</param>
/// <param name="Title">Title in the page's language.</param>
/// <param name="Publisher">Who published it, as named in the dataset; null when it is not known.</param>
/// <param name="Published">When; null when nothing is known.</param>
/// <param name="Href">Address of the source's page in the page's language.</param>
public sealed record NumberedSource(int Number, string Title, string? Publisher, Period? Published, string Href);
