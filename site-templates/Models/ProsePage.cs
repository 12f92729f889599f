namespace OpenData.SiteTemplates.Models;

/// <summary>A page of words: what the site is, how it is made, whom it is open to.</summary>
/// <param name="Frame">What is around the content.</param>
public sealed record ProsePage(PageFrame Frame);
