using System.Text.Json.Nodes;
using OpenData.SiteGen.Publishing;

namespace OpenData.SiteGen.Downloads;

/// <summary>The whole dataset as a Frictionless Data Package.</summary>
/// <param name="Descriptor">What <c>datapackage.json</c> says.</param>
/// <param name="Files">The descriptor first, then the files in its order.</param>
internal sealed record DataPackage(JsonObject Descriptor, IReadOnlyList<DataFile> Files)
{
    /// <summary>Where the files stand on the site.</summary>
    public const string Folder = "data/";

    /// <summary>The file that holds the figures.</summary>
    public const string Facts = "facts.csv";

    /// <summary>The files as the site carries them.</summary>
    public IEnumerable<SiteFile> SiteFiles => Files.Select(file => new SiteFile(Folder + file.Name, file.Bytes));

    /// <summary>The bytes of a file; empty where the package has no such file.</summary>
    public byte[] Bytes(string name) => Files.FirstOrDefault(file => file.Name == name)?.Bytes ?? [];

    /// <summary>A text of the descriptor, such as <c>title_en</c>; empty where it has none.</summary>
    public string Text(string property) => Descriptor[property]?.GetValue<string>() ?? "";

    /// <summary>The same without the contents of its files, which are tens of millions of bytes for a country.</summary>
    public DataPackage Described => this with { Files = [.. Files.Select(file => new DataFile(file.Name, []))] };

    /// <summary>The first licence.</summary>
    public JsonObject Licence => Descriptor["licenses"]?.AsArray() is [JsonObject licence, ..] ? licence : [];

    /// <summary>The version of the dataset.</summary>
    public string Version => Text("version");
}
