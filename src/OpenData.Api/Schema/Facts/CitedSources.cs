using Microsoft.EntityFrameworkCore;
using OpenData.Api.Dataset;

namespace OpenData.Api.Schema.Facts;

/// <summary>The documents that one answer's figures and names came from, whether or not the client asked for them.</summary>
internal sealed class CitedSources
{
    private readonly HashSet<string> sourceIds = new(StringComparer.Ordinal);
    private readonly HashSet<string> derivedIds = new(StringComparer.Ordinal);

    /// <summary>Remembers where a thing of the answer was taken from.</summary>
    public void Add(ICited cited)
    {
        if (cited.SourceId is { } sourceId) sourceIds.Add(sourceId);
        else if (cited is Fact) derivedIds.Add(cited.Id);
    }

    /// <summary>The documents as `extensions.citations` lists them, earliest first; null where the answer holds nothing that was taken from a document.</summary>
    public async ValueTask<object?> Describe(DatasetContext db, CancellationToken cancellation)
    {
        await AddInputs(db, cancellation);
        if (sourceIds.Count == 0) return null;

        var ids = sourceIds.ToList();
        var sources = await db.Sources
            .Where(source => ids.Contains(source.Id))
            .OrderBy(source => source.PublishedFrom).ThenBy(source => source.Id)
            .ToListAsync(cancellation);
        return sources.Select(Describe).ToList();
    }

    /// <summary>A derived figure came from the documents of the figures that went into it.</summary>
    private async Task AddInputs(DatasetContext db, CancellationToken cancellation)
    {
        var open = derivedIds.ToList();
        while (open.Count > 0)
        {
            var inputs = await db.FactInputs
                .Where(input => open.Contains(input.FactId))
                .Select(input => new { input.InputId, input.Input!.SourceId })
                .ToListAsync(cancellation);
            sourceIds.UnionWith(inputs.Where(input => input.SourceId is not null).Select(input => input.SourceId!));
            open = [.. inputs.Where(input => input.SourceId is null && derivedIds.Add(input.InputId)).Select(input => input.InputId)];
        }
    }

    private static Dictionary<string, object?> Describe(Source source) => new()
    {
        ["id"] = source.Id,
        ["title"] = source.TitleVi,
        ["titleEn"] = source.TitleEn,
        ["publisher"] = source.Publisher,
        ["published"] = source.PublishedText,
        ["url"] = source.Url,
    };
}
