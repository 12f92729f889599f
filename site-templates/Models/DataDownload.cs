namespace OpenData.SiteTemplates.Models;

/// <summary>A file to take away.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Title">What it holds, in the page's language.</param>
/// <param name="Href">Where it is.</param>
/// <param name="Bytes">Its length; null where it is not known when the page is made.</param>
public sealed record DataDownload(string Name, string Title, string Href, long? Bytes);
