using Microsoft.EntityFrameworkCore;
using OpenData.Api.Dataset;
using OpenData.GraphQL.Execution;

namespace OpenData.Api.Schema.Facts;

/// <summary>The documents that one answer's figures and names came from, whether or not the client asked for them.</summary>
internal sealed class CitedSources
{
    private readonly HashSet<string> sourceIds = new(StringComparer.Ordinal);
    private readonly HashSet<string> derivedIds = new(StringComparer.Ordinal);

    /// <summary>Remembers where a thing of the answer was taken from.</summary>
    public void Add(ISourced sourced)
    {
        if (sourced.SourceId is { } sourceId) sourceIds.Add(sourceId);
        else if (sourced is Fact) derivedIds.Add(sourced.Id);
    }

    /// <summary>The documents as `extensions.citations` lists them, earliest first; null where the answer holds nothing that was taken from a document.</summary>
    public async ValueTask<object?> Describe(RequestContext request, CancellationToken cancellation)
    {
        if (derivedIds.Count > 0) await AddInputs(request.Services.GetRequiredService<DatasetContext>(), cancellation);
        return sourceIds.Count == 0 ? null : request.Services.GetRequiredService<SourceDescriptions>().Of(sourceIds);
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
}
