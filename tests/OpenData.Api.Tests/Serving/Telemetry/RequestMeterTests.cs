using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using OpenData.Api.Serving;
using OpenData.Api.Serving.Telemetry;
using OpenData.GraphQL.Http;
using OpenData.GraphQL.Response;

namespace OpenData.Api.Tests.Serving.Telemetry;

[Collection(ServedDatasetCollection.Name)]
public sealed class RequestMeterTests(ServedDataset served)
{
    // Nothing listens there: what is sent is lost, what is measured is heard here.
    private static readonly Uri Nowhere = new("http://127.0.0.1:9");

    [Fact]
    public async Task Counts_requests_by_operation_format_and_status()
    {
        using var heard = new Heard();
        await Ask(
            Nowhere,
            "/graphql?query=query Towns {districts{code}}",
            "/graphql?query=query Towns {districts{code}}",
            "/q/sources.csv",
            "/graphql?query={nothing}");

        heard.Sum("opendata.requests").ShouldBe(4);
        heard.Tags("opendata.requests").ShouldBe(
            ["operation=Towns format=json status=200", "operation=kept format=json status=200", "operation=Sources format=csv status=200", "operation=anonymous format=json status=200"]);
        heard.Sum("opendata.cache.hits").ShouldBe(1);
        heard.Tags("opendata.refusals").ShouldBe(["code=VALIDATION_FAILED"]);
        heard.Sum("opendata.request.cost").ShouldBeGreaterThan(10);
        heard.Sum("opendata.request.rows").ShouldBeGreaterThan(10);
        heard.Activities.Count.ShouldBe(4);
        var document = await File.ReadAllTextAsync(Path.Combine(TestRepository.Root, "docs", "serving.md"));
        heard.Names.ShouldAllBe(name => document.Contains($"`{name}`", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Tells_no_address_of_a_client_and_no_text_of_a_query()
    {
        using var heard = new Heard();
        await Ask(Nowhere, "/graphql?query={search(text:\"secret\"){name}}");

        var told = string.Join('\n', heard.Activities.SelectMany(activity => activity.TagObjects).Select(tag => $"{tag.Key}={tag.Value}").Concat(heard.All));
        told.ShouldNotBeEmpty();
        told.ShouldNotContain("secret");
        told.ShouldNotContain("127.0.0.1");
    }

    [Fact]
    public async Task Writes_a_line_for_each_request()
    {
        using var lines = new Lines();
        using var meter = new RequestMeter(TimeProvider.System, lines);
        var http = new DefaultHttpContext { Connection = { RemoteIpAddress = IPAddress.Parse("203.0.113.7") } };
        http.Request.QueryString = new QueryString("?query={search(text:\"secret\"){name}}");

        await meter.Measure(http, answered =>
        {
            answered.Response.StatusCode = 429;
            answered.Response.ContentType = "text/csv; charset=utf-8";
            answered.Features.Set(new GraphQLExchange());
            answered.Features.Get<GraphQLExchange>()!.Add(GraphQLResponse.Refused([new GraphQLError($"Wait.") { Code = ErrorCode.RateLimited }]));
            return Task.FromResult(false);
        });

        lines.Written.ShouldHaveSingleItem().ShouldMatch(
            @"^OpenData\.Requests Information anonymous as csv: 429 in \d+\.\d ms, cost 0, 0 rows, error RATE_LIMITED$");
    }

    [Fact]
    public async Task Measures_nothing_when_it_is_off()
    {
        using var heard = new Heard();
        await Ask(null, "/graphql?query={districts{code}}");

        heard.All.ShouldBeEmpty();
        heard.Activities.ShouldBeEmpty();
    }

    [Fact]
    public void Tells_only_so_many_operations_apart()
    {
        var names = new OperationNames();
        for (var i = 0; i < OperationNames.Most; i++) names.Of($"Name{i}").ShouldBe($"Name{i}");

        names.Of("OneMore").ShouldBe("other");
        names.Of("Name7").ShouldBe("Name7");
        names.Of(null).ShouldBe("anonymous");
        new OperationNames().Of(new string('x', 1_000)).ShouldBe("other");
    }

    /// <summary>Asks a server one address after another, and returns when it has stopped: a request is measured after its answer has gone out, so the asker may know the answer before the meter does.</summary>
    private async Task Ask(Uri? collector, params IReadOnlyList<string> addresses)
    {
        await using var app = ApiApplication.Build(new ApiSettings("", served.Database, "http://127.0.0.1:0") { Telemetry = collector }, explorer: null);
        await app.StartAsync();
        using (var http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) })
        {
            foreach (var address in addresses) await http.GetAsync(address);
        }

        await app.StopAsync();
    }

    /// <summary>Hears what is measured and traced.</summary>
    private sealed class Heard : IDisposable
    {
        private readonly ConcurrentQueue<(string Name, double Value, string Tags)> measured = new();
        private readonly MeterListener meters = new() { InstrumentPublished = (instrument, listener) => { if (instrument.Meter.Name == RequestMeter.Name) listener.EnableMeasurementEvents(instrument); } };
        private readonly ActivityListener traces;

        public Heard()
        {
            meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
            meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
            meters.Start();
            traces = new ActivityListener
            {
                ShouldListenTo = source => source.Name == RequestMeter.Name,
                Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
                ActivityStopped = Activities.Enqueue,
            };
            ActivitySource.AddActivityListener(traces);
        }

        public ConcurrentQueue<Activity> Activities { get; } = new();

        public IEnumerable<string> All => measured.Select(one => $"{one.Name} {one.Value} {one.Tags}");

        public IEnumerable<string> Names => measured.Select(one => one.Name).Distinct();

        public double Sum(string name) => measured.Where(one => one.Name == name).Sum(one => one.Value);

        public IReadOnlyList<string> Tags(string name) => [.. measured.Where(one => one.Name == name).Select(one => one.Tags)];

        public void Dispose()
        {
            meters.Dispose();
            traces.Dispose();
        }

        private void Keep(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            var told = new List<string>();
            foreach (var (key, text) in tags) told.Add($"{key}={text}");
            measured.Enqueue((instrument.Name, value, string.Join(' ', told)));
        }
    }

    /// <summary>Keeps what is logged.</summary>
    private sealed class Lines : ILoggerFactory, ILogger
    {
        private string category = "";

        public ConcurrentQueue<string> Written { get; } = new();

        public ILogger CreateLogger(string categoryName)
        {
            category = categoryName;
            return this;
        }

        public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

        public bool IsEnabled(LogLevel logLevel) => true;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Written.Enqueue($"{category} {logLevel} {formatter(state, exception)}");

        public void Dispose()
        {
        }
    }
}
