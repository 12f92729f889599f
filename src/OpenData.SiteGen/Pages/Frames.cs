using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Pages;

/// <summary>What is around a page's content.</summary>
internal static class Frames
{
    /// <param name="edition">The page's language.</param>
    /// <param name="section">Its part of the site.</param>
    /// <param name="path">Its address.</param>
    /// <param name="otherPath">The address of the page in the other language.</param>
    /// <param name="figures">The documents it cites: make the frame last.</param>
    /// <param name="queries">What was asked for it.</param>
    public static PageFrame Of(
        Edition edition, Section section, string path, string otherPath, PageFigures figures, params IReadOnlyList<PageQuery> queries) =>
        new()
        {
            Language = edition.Language,
            Section = section,
            Province = edition.Province.Name,
            Path = path,
            OtherLanguagePath = otherPath,
            Addresses = edition.Addresses,
            Dataset = edition.Dataset,
            Sources = figures.Sources,
            Queries = queries,
            Figures = figures.Ids,
            BaseUrl = edition.BaseUrl,
            Charts = Charts(edition, path),
            StructuredData = section is Section.Home or Section.Data ? edition.StructuredData : null,
        };

    /// <summary>The charts of the pages that do not grow in number stand by themselves as well.</summary>
    private static ChartPlace? Charts(Edition edition, string path)
    {
        var addresses = edition.Addresses;
        string?[] pages =
            [addresses.Home, addresses.Promises, addresses.NewRural, addresses.Ocop, addresses.Money, addresses.Districts];
        if (!pages.Contains(path)) return null;
        var below = path[addresses.Home.Length..];
        return new ChartPlace($"{addresses.Home}embed/{(below.Length == 0 ? "home/" : below)}");
    }
}
