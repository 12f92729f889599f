using System.Globalization;
using System.Threading.RateLimiting;
using OpenData.Api.Schema.Limits;

namespace OpenData.Api.Serving.Quotas;

/// <summary>What one client may still ask for.</summary>
internal sealed class Quota(RateLimits limits) : IDisposable
{
    private readonly TokenBucketRateLimiter bucket = new(new TokenBucketRateLimiterOptions
    {
        TokenLimit = limits.Points,
        TokensPerPeriod = limits.PointsPerSecond,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        // A timer for each client would cost more than looking at the clock when it asks.
        AutoReplenishment = false,
        QueueLimit = 0,
    });

    private readonly string policy = string.Create(CultureInfo.InvariantCulture, $"\"cost\";q={limits.Points};w={limits.Window.TotalSeconds:0};qu=\"points\"");

    /// <summary>Takes points, at most as many as there can be; null, or after how long there will be enough.</summary>
    public TimeSpan? Take(long points)
    {
        bucket.TryReplenish();
        using var lease = bucket.AttemptAcquire((int)Math.Min(points, limits.Points));
        if (lease.IsAcquired) return null;
        return lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
    }

    /// <summary>Says what is left in the fields of draft-ietf-httpapi-ratelimit-headers: `r` points, and all of them again in `t` seconds.</summary>
    public void Describe(HttpResponse response)
    {
        var left = bucket.GetStatistics()!.CurrentAvailablePermits;
        var seconds = (limits.Points - left + limits.PointsPerSecond - 1) / limits.PointsPerSecond;
        response.Headers["RateLimit-Policy"] = policy;
        response.Headers["RateLimit"] = string.Create(CultureInfo.InvariantCulture, $"\"cost\";r={left};t={seconds}");
    }

    /// <inheritdoc/>
    public void Dispose() => bucket.Dispose();
}
