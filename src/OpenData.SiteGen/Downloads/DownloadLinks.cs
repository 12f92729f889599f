using System.Text.Json.Nodes;
using OpenData.SiteTemplates.Formatting;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Downloads;

/// <summary>The files of the data package as a page offers them.</summary>
internal static class DownloadLinks
{
    /// <summary>The tables, in the order of the package.</summary>
    public static IReadOnlyList<DataDownload> Tables(DataPackage package, string language) =>
    [
        .. (package.Descriptor["resources"]?.AsArray() ?? []).OfType<JsonObject>().Select(resource =>
        {
            var name = resource["path"]!.GetValue<string>();
            var title = resource[$"title_{language}"]?.GetValue<string>() ?? name;
            return new DataDownload(name, title, $"/{DataPackage.Folder}{name}", package.Bytes(name).Length);
        }),
    ];

    /// <summary>The SQLite file below the site's folder.</summary>
    public const string Database = DataPackage.Folder + "opendata.db";

    /// <summary>The files that hold everything.</summary>
    public static IReadOnlyList<DataDownload> Whole(Locale locale, bool hasDatabase)
    {
        var (zip, database, descriptor, catalogue) = locale.DownloadTitles();
        return
        [
            Link("opendata.zip", zip),
            .. hasDatabase ? [Link("opendata.db", database)] : Array.Empty<DataDownload>(),
            Link("datapackage.json", descriptor),
            Link("catalog.jsonld", catalogue),
        ];
    }

    /// <summary>The releases, this one first.</summary>
    public static IReadOnlyList<DataRelease> Releases(ReleaseCopies copies) =>
        [.. copies.Releases.Select(copy => new DataRelease(copy.Name, copy.KnownTo, ReleaseCopies.Address(copy), ReleaseCopies.SumsAddress(copy), copy.Bytes))];

    private static DataDownload Link(string name, string title) => new(name, title, $"/{DataPackage.Folder}{name}", null);
}
