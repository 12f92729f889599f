namespace OpenData.SiteTemplates.Models;

/// <summary>A page of words: what the site is, how it is made, whom it is open to.</summary>
public sealed record ProsePage : FramedPage;
