using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using OpenData.SiteGen.Publishing;
using OpenData.SiteGen.Rendering;

namespace OpenData.SiteGen.Metadata;

/// <summary>What a phone asks for that puts the site on its first screen (W3C Web Application Manifest).</summary>
internal static class WebManifest
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>The manifest of the site in one language; it stands beside the front page of that language.</summary>
    /// <param name="home">The address of the front page, from the site's root.</param>
    /// <param name="language">The language's tag.</param>
    /// <param name="name">The site's name.</param>
    /// <param name="assets">Where the icons stand.</param>
    public static SiteFile Of(string home, string language, string name, SiteAssets assets)
    {
        var path = $"{home[1..]}site.webmanifest";
        JsonNode Icon(string asset, string sizes, string type) => new JsonObject
        {
            ["src"] = LinkWriter.Relative("/" + path, assets.Addresses[SiteAssets.Address(asset)]),
            ["sizes"] = sizes,
            ["type"] = type,
        };
        return SiteFile.OfText(path, new JsonObject
        {
            ["name"] = name,
            ["lang"] = language,
            ["start_url"] = "./",
            ["display"] = "browser",
            ["background_color"] = "#fcfaf5",
            ["theme_color"] = "#23275f",
            ["icons"] = new JsonArray(
                Icon("icon.svg", "any", "image/svg+xml"), Icon("icon-192.png", "192x192", "image/png"), Icon("icon-512.png", "512x512", "image/png")),
        }.ToJsonString(Readable) + "\n");
    }
}
