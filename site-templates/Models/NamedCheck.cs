namespace OpenData.SiteTemplates.Models;

/// <summary>A check that a page names without its figures.</summary>
/// <param name="Title">What ought to hold, in the page's language.</param>
/// <param name="Href">Where it is shown.</param>
public sealed record NamedCheck(string Title, string Href);
