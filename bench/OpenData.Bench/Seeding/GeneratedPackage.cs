using System.Text.Json.Nodes;

namespace OpenData.Bench.Seeding;

/// <summary>The descriptor of the real seed, under a name, a version and titles that say that the data is generated.</summary>
internal static class GeneratedPackage
{
    private const string Descriptor = "datapackage.json";

    /// <summary>Writes it.</summary>
    /// <param name="realSeed">The folder of the real seed.</param>
    /// <param name="folder">The folder of the generated one.</param>
    public static void Write(string realSeed, string folder)
    {
        var package = JsonNode.Parse(File.ReadAllText(Path.Combine(realSeed, Descriptor)))!;
        package["name"] = "generated";
        package["version"] = "0.0.0-generated";
        package["title_vi"] = "Dữ liệu sinh máy, không có thật";
        package["title_en"] = "Generated data, not real";
        File.WriteAllText(Path.Combine(folder, Descriptor), package.ToJsonString());
    }
}
