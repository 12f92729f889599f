using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using OpenData.SiteGen.Downloads;
using OpenData.SiteGen.Publishing;

namespace OpenData.SiteGen.Metadata;

/// <summary>
/// The dataset in the words of data portals (W3C DCAT 3, as JSON-LD) and of search engines (schema.org). Both say the
/// same of the same files. Addresses are absolute where the site's address is known, else relative to the root.
/// </summary>
/// <param name="package">The data.</param>
/// <param name="baseUrl">The site's address on the web; null where it is not known.</param>
internal sealed class Catalogue(DataPackage package, Uri? baseUrl)
{
    /// <summary>Where the catalogue stands.</summary>
    public const string Path = DataPackage.Folder + "catalog.jsonld";

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>The catalogue for data portals.</summary>
    public SiteFile ToFile() => SiteFile.OfText(Path, new JsonObject
    {
        ["@context"] = new JsonObject
        {
            ["dcat"] = "http://www.w3.org/ns/dcat#",
            ["dct"] = "http://purl.org/dc/terms/",
            ["foaf"] = "http://xmlns.com/foaf/0.1/",
        },
        ["@id"] = Address(""),
        ["@type"] = "dcat:Catalog",
        ["dct:title"] = Both("title"),
        ["dcat:dataset"] = new JsonObject
        {
            ["@id"] = Address(DataPackage.Folder + "datapackage.json"),
            ["@type"] = "dcat:Dataset",
            ["dct:title"] = Both("title"),
            ["dct:description"] = Both("description"),
            ["dcat:version"] = package.Version,
            ["dct:language"] = new JsonArray("vi", "en"),
            ["dct:license"] = new JsonObject { ["@id"] = Licence },
            ["dcat:landingPage"] = new JsonObject { ["@id"] = Address("") },
            ["dcat:distribution"] = new JsonArray([.. Files().Select(Distribution)]),
        },
    }.ToJsonString(Readable) + "\n");

    /// <summary>The dataset for search engines, to stand in a page of a language.</summary>
    public string ForSearchEngines(string language)
    {
        var text = new JsonObject
        {
            ["@context"] = "https://schema.org/",
            ["@type"] = "Dataset",
            ["name"] = package.Text($"title_{language}"),
            ["description"] = package.Text($"description_{language}"),
            ["version"] = package.Version,
            ["license"] = Licence,
            ["inLanguage"] = new JsonArray("vi", "en"),
            ["isAccessibleForFree"] = true,
            ["url"] = Address(language == "vi" ? "" : "en/"),
            ["distribution"] = new JsonArray([.. Files().Select(file => (JsonNode)new JsonObject
            {
                ["@type"] = "DataDownload",
                ["contentUrl"] = Address(file.Path),
                ["encodingFormat"] = file.MediaType,
            })]),
        }.ToJsonString(Readable);
        // A title with </script> in it must not end the block; JSON may write the character by its number.
        return text.Replace("<", "\\u003c", StringComparison.Ordinal);
    }

    private string Licence => package.Licence["path"]?.GetValue<string>() ?? "";

    private JsonNode Distribution((string Path, string MediaType) file) => new JsonObject
    {
        ["@type"] = "dcat:Distribution",
        ["dct:title"] = System.IO.Path.GetFileName(file.Path),
        ["dcat:downloadURL"] = new JsonObject { ["@id"] = Address(file.Path) },
        ["dcat:mediaType"] = new JsonObject { ["@id"] = $"https://www.iana.org/assignments/media-types/{file.MediaType}" },
        ["dct:license"] = new JsonObject { ["@id"] = Licence },
    };

    private IEnumerable<(string Path, string MediaType)> Files() =>
    [
        (PackageArchive.Path, "application/zip"),
        .. package.Files.Select(file => (DataPackage.Folder + file.Name, file.Name.EndsWith(".json", StringComparison.Ordinal) ? "application/json" : "text/csv")),
    ];

    private JsonArray Both(string property) =>
    [
        new JsonObject { ["@value"] = package.Text($"{property}_vi"), ["@language"] = "vi" },
        new JsonObject { ["@value"] = package.Text($"{property}_en"), ["@language"] = "en" },
    ];

    private string Address(string path) => baseUrl is null ? $"/{path}" : new Uri(baseUrl, path).AbsoluteUri;
}
