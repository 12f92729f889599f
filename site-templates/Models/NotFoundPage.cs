namespace OpenData.SiteTemplates.Models;

/// <summary>The page for an address that does not exist, in both languages at once.</summary>
/// <param name="Frame">What is around the content, in Vietnamese.</param>
/// <param name="English">The addresses of the English site.</param>
public sealed record NotFoundPage(PageFrame Frame, SiteAddresses English);
