using System.Diagnostics;
using System.Diagnostics.Metrics;
using OpenData.GraphQL.Http;

namespace OpenData.Api.Serving.Telemetry;

/// <summary>Counts and times requests, and traces them. What it tells holds no address of a client and no text of a query.</summary>
internal sealed partial class RequestMeter : IDisposable
{
    /// <summary>The name of the meter, the traces and the service.</summary>
    public const string Name = "OpenData.Api";

    /// <summary>The category of the log that has one line for each request.</summary>
    public const string LogCategory = "OpenData.Requests";

    private readonly ActivitySource source = new(Name);
    private readonly Meter meter = new(Name);
    private readonly OperationNames names = new();
    private readonly TimeProvider clock;
    private readonly ILogger logger;
    private readonly Counter<long> requests;
    private readonly Counter<long> cacheHits;
    private readonly Counter<long> refusals;
    private readonly Histogram<double> duration;
    private readonly Histogram<long> cost;
    private readonly Histogram<long> rows;

    /// <summary>Makes the instruments.</summary>
    public RequestMeter(TimeProvider clock, ILoggerFactory loggers)
    {
        this.clock = clock;
        logger = loggers.CreateLogger(LogCategory);
        requests = meter.CreateCounter<long>("opendata.requests", "{request}", "Requests by operation, format and status.");
        cacheHits = meter.CreateCounter<long>("opendata.cache.hits", "{request}", "Requests that were answered from memory, or that the client had the answer to.");
        refusals = meter.CreateCounter<long>("opendata.refusals", "{request}", "Requests that were answered with errors, by the code of the first.");
        duration = meter.CreateHistogram<double>("opendata.request.duration", "s", "How long a request took.");
        cost = meter.CreateHistogram<long>("opendata.request.cost", "{point}", "What the executed operation cost.");
        rows = meter.CreateHistogram<long>("opendata.request.rows", "{row}", "How many objects and list items the executed operation read.");
    }

    /// <summary>Measures what <paramref name="next"/> does.</summary>
    /// <param name="http">The exchange.</param>
    /// <param name="next">Answers; tells whether the answer was in memory.</param>
    public async Task Measure(HttpContext http, Func<HttpContext, Task<bool>> next)
    {
        using var activity = source.StartActivity("request", ActivityKind.Server);
        var start = clock.GetTimestamp();
        var isKept = false;
        try
        {
            isKept = await next(http);
        }
        finally
        {
            Tell(http, activity, clock.GetElapsedTime(start), isKept);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        meter.Dispose();
        source.Dispose();
    }

    private void Tell(HttpContext http, Activity? activity, TimeSpan time, bool isKept)
    {
        var exchange = http.Features.Get<GraphQLExchange>();
        var operation = isKept ? "kept" : names.Of(exchange?.OperationName);
        var format = FormatOf(http.Response);
        var status = http.Response.StatusCode;
        var tags = new TagList { { "operation", operation }, { "format", format }, { "status", status } };
        requests.Add(1, tags);
        duration.Record(time.TotalSeconds, tags);
        if (isKept) cacheHits.Add(1);
        if (exchange?.ErrorCode is { } code) refusals.Add(1, new KeyValuePair<string, object?>("code", code));
        if (exchange is { Cost: > 0 })
        {
            cost.Record(exchange.Cost, new KeyValuePair<string, object?>("operation", operation));
            rows.Record(exchange.Rows, new KeyValuePair<string, object?>("operation", operation));
        }

        activity?.SetTag("graphql.operation.name", operation).SetTag("opendata.format", format).SetTag("http.response.status_code", status)
            .SetTag("opendata.cost", exchange?.Cost).SetTag("opendata.rows", exchange?.Rows).SetTag("error.type", exchange?.ErrorCode);
        LogRequest(logger, operation, format, status, time.TotalMilliseconds, exchange?.Cost ?? 0, exchange?.Rows ?? 0, exchange?.ErrorCode);
    }

    private static string FormatOf(HttpResponse response) => response.ContentType?.Split(';')[0] switch
    {
        null => "none",
        "text/csv" => "csv",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" => "xlsx",
        "text/html" => "html",
        _ => "json",
    };

    [LoggerMessage(LogLevel.Information, "{Operation} as {Format}: {Status} in {Milliseconds:0.0} ms, cost {Cost}, {Rows} rows, error {Code}")]
    private static partial void LogRequest(ILogger logger, string operation, string format, int status, double milliseconds, long cost, long rows, string? code);
}
