using System.Text.Json;
using OpenData.Api.Commands;

namespace OpenData.Api.Serving;

/// <summary>GraphiQL as `npm run build` in the folder `explorer` leaves it: files with a hash in their names, and a list of the two to start with.</summary>
/// <param name="Folder">Where the files are.</param>
/// <param name="Script">The script of the page.</param>
/// <param name="Style">Its style sheet.</param>
internal sealed record ExplorerBundle(string Folder, string Script, string Style)
{
    /// <summary>Where the files are served.</summary>
    public const string Path = "/explorer";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>The bundle beside the program or, in the repository, where it was built; null where nobody built it.</summary>
    public static ExplorerBundle? Find() =>
        Read(System.IO.Path.Combine(AppContext.BaseDirectory, "explorer")) ?? Read(Repository.Resolve("explorer/dist"));

    /// <summary>The bundle in a folder; null where there is none.</summary>
    public static ExplorerBundle? Read(string folder)
    {
        var list = System.IO.Path.Combine(folder, "bundle.json");
        if (!File.Exists(list)) return null;

        var start = JsonSerializer.Deserialize<Start>(File.ReadAllText(list), Json)!;
        return new(System.IO.Path.GetFullPath(folder), start.Script, start.Style);
    }

    private sealed record Start(string Script, string Style);
}
