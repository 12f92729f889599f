using OpenData.Api.Dataset;
using OpenData.Api.Exports;
using OpenData.Api.Schema;
using OpenData.Api.Serving.Caching;
using OpenData.Api.Serving.Languages;
using OpenData.Api.Serving.Quotas;
using OpenData.Api.Serving.Telemetry;
using OpenData.Api.Stored;
using OpenData.GraphQL.Execution;
using OpenData.GraphQL.Http;

namespace OpenData.Api.Serving;

/// <summary>What stands between a client and the engine: its language, its quota, the answers kept in memory, stored operations and tables; and what measures it all.</summary>
internal sealed class ClientAnswers : IDisposable
{
    private readonly AnswerCache cache;
    private readonly QuotaGate? gate;
    private readonly RequestMeter? meter;
    private readonly TableEndpoint tables;
    private readonly StoredEndpoint stored;

    /// <summary>Puts it together for an application.</summary>
    public ClientAnswers(ApiSettings settings, DatasetInfo dataset, IServiceProvider services)
    {
        var executor = services.GetRequiredService<Executor>();
        cache = new AnswerCache(dataset.SeedHash, settings.KeepsAnswers);
        gate = settings.RateLimits.IsOn ? new QuotaGate(settings.RateLimits) : null;
        meter = services.GetService<RequestMeter>();
        services.GetService<TelemetryExport>();
        var slots = services.GetRequiredService<RequestSlots>();
        tables = new TableEndpoint(executor, services.GetRequiredService<RequestReader>(), slots, dataset);
        stored = new StoredEndpoint(executor, tables, slots, dataset);
    }

    /// <summary>Answers a GraphQL request, as a table where one is asked for, else as <paramref name="next"/> does.</summary>
    public Task AnswerQuery(HttpContext http, RequestDelegate next) => Answer(http, inner => tables.Answer(inner, next));

    /// <summary>Answers a stored operation.</summary>
    public Task AnswerStored(HttpContext http, string file) => Answer(http, inner => stored.Answer(inner, file));

    /// <inheritdoc/>
    public void Dispose()
    {
        cache.Dispose();
        gate?.Dispose();
        meter?.Dispose();
    }

    private Task Answer(HttpContext http, RequestDelegate next) =>
        meter is null ? Admit(http, next) : meter.Measure(http, inner => Admit(inner, next));

    private async Task<bool> Admit(HttpContext http, RequestDelegate next)
    {
        Func<long, GraphQL.Response.GraphQLError?>? admit = null;
        var isIn = gate is null || gate.TryEnter(http, out admit);
        var translate = ClientLanguage.Of(http.Request) == Language.Vi ? ErrorTexts.Vietnamese : null;
        if (admit is not null || translate is not null || meter is not null)
            http.Features.Set(new GraphQLExchange { Translate = translate, Admit = admit });
        if (isIn) return await cache.Answer(http, next);

        await gate!.Refuse(http);
        return false;
    }
}
