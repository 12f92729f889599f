namespace OpenData.Api.Schema.Limits;

/// <summary>How much each client may ask for in a time, counted in the points that `extensions.cost` counts.</summary>
/// <param name="Points">The most points that a client can have saved up; 0 where clients are not limited.</param>
/// <param name="PointsPerSecond">How many points come back in a second.</param>
/// <param name="MostClients">How many clients are remembered at the same time; those beyond share the points of one.</param>
public sealed record RateLimits(int Points = 100_000, int PointsPerSecond = 1_000, int MostClients = 20_000)
{
    /// <summary>No client is limited.</summary>
    public static RateLimits Off { get; } = new(0);

    /// <summary>Whether clients are limited.</summary>
    public bool IsOn => Points > 0;

    /// <summary>How long it takes until all points are back.</summary>
    public TimeSpan Window => TimeSpan.FromSeconds(Math.Ceiling((double)Points / PointsPerSecond));
}
