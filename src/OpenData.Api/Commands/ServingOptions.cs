using System.CommandLine;
using System.Net;
using OpenData.Api.Schema.Limits;
using OpenData.Api.Serving;

namespace OpenData.Api.Commands;

/// <summary>The options of serving the public: limits for clients, trusted proxies, kept answers, telemetry.</summary>
internal static class ServingOptions
{
    /// <summary>The variable by which OpenTelemetry's tools name the collector.</summary>
    private const string CollectorVariable = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Gives <paramref name="root"/> the options.</summary>
    /// <returns>Adds what the command line says to settings.</returns>
    public static Func<ParseResult, ApiSettings, ApiSettings> AddTo(RootCommand root)
    {
        var usual = new RateLimits();
        var points = new Option<int>("--rate-points")
        {
            Description = "The most cost points that a client can have saved up; 0 limits nobody.",
            HelpName = "POINTS",
            DefaultValueFactory = _ => usual.Points,
        };
        var refill = new Option<int>("--rate-refill")
        {
            Description = "How many of them come back in a second.",
            HelpName = "POINTS",
            DefaultValueFactory = _ => usual.PointsPerSecond,
        };
        var proxies = new Option<IPAddress[]>("--trusted-proxy")
        {
            Description = "A proxy whose X-Forwarded-For names the client; can be given several times.",
            HelpName = "ADDRESS",
            CustomParser = result => [.. result.Tokens.Select(token =>
            {
                if (IPAddress.TryParse(token.Value, out var address)) return address;
                result.AddError($"\"{token.Value}\" is no IP address.");
                return IPAddress.None;
            })],
        };
        var keep = new Option<bool>("--keep-answers")
        {
            Description = "Whether answers are kept in memory.",
            DefaultValueFactory = _ => true,
        };
        var telemetry = new Option<Uri?>("--telemetry")
        {
            Description = $"The OpenTelemetry collector that traces, metrics and logs are sent to; without it and {CollectorVariable} nothing is measured.",
            HelpName = "URL",
            DefaultValueFactory = _ => Uri.TryCreate(Environment.GetEnvironmentVariable(CollectorVariable), UriKind.Absolute, out var collector) ? collector : null,
            CustomParser = result =>
            {
                if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var collector) && collector.Scheme is "http" or "https") return collector;
                result.AddError($"\"{result.Tokens[0].Value}\" is no http(s) address.");
                return null;
            },
        };
        points.Validators.Add(result => AtLeast(result, 0));
        refill.Validators.Add(result => AtLeast(result, 1));
        Option[] all = [points, refill, proxies, keep, telemetry];
        foreach (var option in all) root.Options.Add(option);
        return (parsed, settings) => settings with
        {
            RateLimits = usual with { Points = parsed.GetRequiredValue(points), PointsPerSecond = parsed.GetRequiredValue(refill) },
            TrustedProxies = parsed.GetValue(proxies) ?? [],
            KeepsAnswers = parsed.GetRequiredValue(keep),
            Telemetry = parsed.GetValue(telemetry),
        };
    }

    private static void AtLeast(System.CommandLine.Parsing.OptionResult result, int least)
    {
        if (result.GetValueOrDefault<int>() < least) result.AddError($"{result.Option.Name} is at least {least}.");
    }
}
