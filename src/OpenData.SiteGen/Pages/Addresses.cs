using OpenData.SiteGen.Rendering;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Pages;

/// <summary>Where the pages of each language stand. Addresses are for ever: links from elsewhere lead here.</summary>
internal static class Addresses
{
    private static readonly SiteAddresses Vietnamese = new(
        "/", "/ocop/", "/nong-thon-moi/", "/nguon/", "/doi-chieu/", Stylesheet, Icon)
    {
        Promises = "/muc-tieu/",
        Criteria = "/tieu-chi/",
        Money = "/kinh-phi/",
        Data = "/du-lieu/",
        Method = "/phuong-phap/",
        About = "/gioi-thieu/",
        Accessibility = "/kha-nang-tiep-can/",
        Products = "/ocop/san-pham/",
        Producers = "/ocop/chu-the/",
        Districts = "/huyen/",
        Communes = "/xa/",
        Changes = "/thay-doi/",
        Search = "/tim/",
    };

    private static readonly SiteAddresses English = new(
        "/en/", "/en/ocop/", "/en/new-rural/", "/en/sources/", "/en/checks/", Stylesheet, Icon)
    {
        Promises = "/en/promises/",
        Criteria = "/en/criteria/",
        Money = "/en/money/",
        Data = "/en/data/",
        Method = "/en/method/",
        About = "/en/about/",
        Accessibility = "/en/accessibility/",
        Products = "/en/ocop/products/",
        Producers = "/en/ocop/producers/",
        Districts = "/en/districts/",
        Communes = "/en/communes/",
        Changes = "/en/changes/",
        Search = "/en/search/",
    };

    private static string Stylesheet => SiteAssets.Address("site.css");

    private static string Icon => SiteAssets.Address("icon.svg");

    public static SiteAddresses Of(Language language) => language == Language.Vi ? Vietnamese : English;
}
