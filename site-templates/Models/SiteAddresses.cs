namespace OpenData.SiteTemplates.Models;

/// <summary>The fixed addresses of the site in one language, from the site's root. What is null is left out of the navigation.</summary>
/// <param name="Home">The front page.</param>
/// <param name="Ocop">The OCOP page.</param>
/// <param name="NewRural">The New Rural page.</param>
/// <param name="Sources">The list of documents.</param>
/// <param name="Checks">The page of what does not add up.</param>
/// <param name="Stylesheet">The one style sheet.</param>
/// <param name="Icon">The site's icon, an SVG file.</param>
public sealed record SiteAddresses(
    string Home, string Ocop, string NewRural, string Sources, string? Checks, string Stylesheet, string Icon)
{
    /// <summary>Promises and results.</summary>
    public string? Promises { get; init; }

    /// <summary>The criteria sets.</summary>
    public string? Criteria { get; init; }

    /// <summary>The products that documents name; each product's page lies below.</summary>
    public string? Products { get; init; }

    /// <summary>The producers that documents name; each producer's page lies below.</summary>
    public string? Producers { get; init; }

    /// <summary>The money.</summary>
    public string? Money { get; init; }

    /// <summary>The districts; each district's page lies below.</summary>
    public string? Districts { get; init; }

    /// <summary>The communes, wards and townships; the page of each lies below.</summary>
    public string? Communes { get; init; }

    /// <summary>What changed since the release before.</summary>
    public string? Changes { get; init; }

    /// <summary>Downloads and the API.</summary>
    public string? Data { get; init; }

    /// <summary>How the figures are made.</summary>
    public string? Method { get; init; }

    /// <summary>What the site is.</summary>
    public string? About { get; init; }

    /// <summary>The accessibility statement.</summary>
    public string? Accessibility { get; init; }

    /// <summary>The search page.</summary>
    public string? Search { get; init; }

    /// <summary>Whether an address is one of these: that of a page which is there once, however much there is to tell.</summary>
    public bool Include(string path) => new[]
    {
        Home, Ocop, NewRural, Sources, Checks, Promises, Criteria, Products, Producers, Money, Districts, Communes, Changes, Data, Method,
        About, Accessibility, Search,
    }.Contains(path);
}
