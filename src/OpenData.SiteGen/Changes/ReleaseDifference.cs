using System.Text.Json;
using System.Text.Json.Serialization;
using OpenData.SiteGen.Publishing;

namespace OpenData.SiteGen.Changes;

/// <summary>How the figures of a release differ from those of the release before.</summary>
/// <param name="Release">This release.</param>
/// <param name="Former">The release before; null for the first one.</param>
/// <param name="Changes">By the ids of the figures; empty for the first release.</param>
internal sealed record ReleaseDifference(ReleaseName Release, ReleaseName? Former, IReadOnlyList<FigureChange> Changes)
{
    /// <summary>Where it stands on the site.</summary>
    public const string Path = "changes.json";

    public SiteFile ToFile() => SiteFile.OfText(Path, JsonSerializer.Serialize(this, ReleaseDifferenceJson.Default.ReleaseDifference) + "\n");

    /// <summary>Reads what a published release says of itself; null where it says nothing.</summary>
    public static ReleaseDifference? Read(string site)
    {
        var file = System.IO.Path.Combine(site, Path);
        return File.Exists(file) ? JsonSerializer.Deserialize(File.ReadAllBytes(file), ReleaseDifferenceJson.Default.ReleaseDifference) : null;
    }
}

[JsonSerializable(typeof(ReleaseDifference))]
[JsonSourceGenerationOptions(
    WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
internal sealed partial class ReleaseDifferenceJson : JsonSerializerContext;
