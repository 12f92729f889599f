namespace OpenData.SiteTemplates.Models;

/// <summary>The page of all lists, where the search leads without a script.</summary>
public sealed record SearchPage : FramedPage;
