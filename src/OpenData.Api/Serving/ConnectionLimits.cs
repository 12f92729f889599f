using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace OpenData.Api.Serving;

/// <summary>What one machine bears of clients that are slow, idle or gone.</summary>
internal static class ConnectionLimits
{
    /// <summary>Sets the limits of the web server; those of requests are the engine's.</summary>
    public static void Apply(KestrelServerLimits limits)
    {
        // An idle connection costs some kilobytes.
        limits.MaxConcurrentConnections = 20_000;
        limits.KeepAliveTimeout = TimeSpan.FromMinutes(2);
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        limits.MaxRequestBodySize = 1024 * 1024;
        // The slowest mobile network is several times as fast; who reads slower than this is not reading.
        limits.MinResponseDataRate = new MinDataRate(bytesPerSecond: 1024, gracePeriod: TimeSpan.FromSeconds(10));
    }
}
