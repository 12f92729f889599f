using System.Net;
using OpenData.Api.Schema.Limits;

namespace OpenData.Api.Serving;

/// <summary>Where the dataset is and where it is served.</summary>
/// <param name="SeedDirectory">The folder that holds datapackage.json and the CSV files.</param>
/// <param name="Database">The database derived from them: the path of a SQLite file, or a connection string of PostgreSQL.</param>
/// <param name="Urls">The addresses to listen at, with semicolons between; port 0 takes a free one.</param>
public sealed record ApiSettings(string SeedDirectory, string Database, string Urls = ApiSettings.DefaultUrls)
{
    /// <summary>Where the API listens unless told otherwise: on this machine alone.</summary>
    public const string DefaultUrls = "http://127.0.0.1:5080";

    /// <summary>How much each client may ask for; unless told otherwise, nobody is limited.</summary>
    public RateLimits RateLimits { get; init; } = RateLimits.Off;

    /// <summary>The proxies whose word is taken for the address of a client (`X-Forwarded-For`); empty where clients come directly.</summary>
    public IReadOnlyList<IPAddress> TrustedProxies { get; init; } = [];

    /// <summary>Whether answers are kept in memory.</summary>
    public bool KeepsAnswers { get; init; } = true;

    /// <summary>The collector that traces, metrics and logs are sent to; null where nothing is measured.</summary>
    public Uri? Telemetry { get; init; }
}
