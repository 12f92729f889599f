namespace OpenData.SiteTemplates.Models;

/// <summary>One chart by itself, for other sites to frame.</summary>
/// <param name="Language">The language of all its texts.</param>
/// <param name="Title">The finding.</param>
/// <param name="Chart">The chart as its page has it.</param>
/// <param name="PageTitle">The title of that page, with the site's name.</param>
/// <param name="PageHref">Where that page and the chart on it are.</param>
/// <param name="Stylesheet">The site's style sheet.</param>
public sealed record EmbedPage(Language Language, string Title, string Chart, string PageTitle, string PageHref, string Stylesheet);
