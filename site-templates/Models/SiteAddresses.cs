namespace OpenData.SiteTemplates.Models;

/// <summary>The fixed addresses of the site in one language, from the site's root.</summary>
/// <param name="Home">The front page.</param>
/// <param name="Ocop">The OCOP page.</param>
/// <param name="NewRural">The New Rural page.</param>
/// <param name="Sources">The list of documents.</param>
/// <param name="Checks">The page of what does not add up; null leaves it out of the navigation.</param>
/// <param name="Stylesheet">The one style sheet.</param>
/// <param name="Icon">The site's icon, an SVG file.</param>
public sealed record SiteAddresses(
    string Home, string Ocop, string NewRural, string Sources, string? Checks, string Stylesheet, string Icon)
{
    /// <summary>The page of promises and results; null leaves it out of the navigation.</summary>
    public string? Promises { get; init; }
}
