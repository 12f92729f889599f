namespace OpenData.SiteTemplates.Models;

/// <summary>Which data the page was made from.</summary>
/// <param name="Title">The dataset's title in the page's language.</param>
/// <param name="Version">Version of the dataset.</param>
/// <param name="LicenceName">Name of its licence, such as “CC BY 4.0”.</param>
/// <param name="LicenceHref">Address of the licence's text.</param>
/// <param name="SeedHash">SHA-256 of the seed, in hexadecimal.</param>
public sealed record DatasetStamp(string Title, string Version, string LicenceName, string LicenceHref, string SeedHash);
