using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace OpenData.Api.Serving.Telemetry;

/// <summary>Sends traces, metrics and logs to a collector, as OpenTelemetry has them.</summary>
internal sealed class TelemetryExport : IDisposable
{
    private readonly TracerProvider traces;
    private readonly MeterProvider metrics;

    private TelemetryExport(Uri collector)
    {
        traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(Resource()).AddSource(RequestMeter.Name).AddOtlpExporter(options => options.Endpoint = collector).Build();
        metrics = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(Resource()).AddMeter(RequestMeter.Name).AddOtlpExporter(options => options.Endpoint = collector).Build();
    }

    /// <summary>Registers what measures and what sends.</summary>
    /// <param name="builder">The application.</param>
    /// <param name="collector">Where the collector listens, by gRPC: `http://collector:4317`.</param>
    public static void AddTo(WebApplicationBuilder builder, Uri collector)
    {
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<RequestMeter>();
        builder.Services.AddSingleton(_ => new TelemetryExport(collector));
        builder.Logging.AddFilter(RequestMeter.LogCategory, LogLevel.Information);
        builder.Logging.AddOpenTelemetry(options => options.SetResourceBuilder(Resource()).AddOtlpExporter((OtlpExporterOptions exporter) => exporter.Endpoint = collector));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        traces.Dispose();
        metrics.Dispose();
    }

    private static ResourceBuilder Resource() => ResourceBuilder.CreateDefault().AddService("opendata-api");
}
