using System.Text.Json;
using OpenData.Api.Dataset;
using OpenData.GraphQL.Response;

namespace OpenData.Api.Schema.Facts;

/// <summary>How `extensions.citations` describes each document, written once: the dataset does not change while it is served.</summary>
public sealed class SourceDescriptions
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = RawJson.Encoder };

    private readonly RawJson[] descriptions;

    private readonly Dictionary<string, int> places;

    private SourceDescriptions(IReadOnlyList<Source> sources)
    {
        descriptions = [.. sources.Select(Describe)];
        places = sources.Index().ToDictionary(source => source.Item.Id, source => source.Index, StringComparer.Ordinal);
    }

    /// <summary>Reads all documents.</summary>
    internal static SourceDescriptions Read(DatasetContext db) =>
        new([.. db.Sources.OrderBy(source => source.PublishedFrom).ThenBy(source => source.Id)]);

    /// <summary>The descriptions of these documents, earliest first.</summary>
    internal List<RawJson> Of(IReadOnlyCollection<string> sourceIds)
    {
        var asked = new int[sourceIds.Count];
        var count = 0;
        foreach (var id in sourceIds) asked[count++] = places[id];
        asked.AsSpan().Sort();
        return [.. asked.Select(place => descriptions[place])];
    }

    private static RawJson Describe(Source source) => new(JsonSerializer.SerializeToUtf8Bytes(
        new Dictionary<string, string?>
        {
            ["id"] = source.Id,
            ["title"] = source.TitleVi,
            ["titleEn"] = source.TitleEn,
            ["publisher"] = source.Publisher,
            ["published"] = source.PublishedText,
            ["url"] = source.Url,
        },
        Options));
}
