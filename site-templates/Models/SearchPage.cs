namespace OpenData.SiteTemplates.Models;

/// <summary>The page of all lists, where the search leads without a script.</summary>
/// <param name="Frame">What is around the content.</param>
public sealed record SearchPage(PageFrame Frame);
