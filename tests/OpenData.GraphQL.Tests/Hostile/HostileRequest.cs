using OpenData.GraphQL.Execution;

namespace OpenData.GraphQL.Tests.Hostile;

/// <summary>A request made to cost more than it should, and the limit that stops it.</summary>
/// <param name="Limit">The property of <see cref="Limits"/>.</param>
/// <param name="Attack">What it tries.</param>
/// <param name="Make">The request.</param>
public sealed record HostileRequest(string Limit, string Attack, Func<HttpRequestMessage> Make)
{
    /// <summary>The status that a client of the newer media type sees.</summary>
    public int Status { get; init; } = 400;

    /// <summary>The limits of the server: the defaults wherever a small library can exceed them.</summary>
    public Limits Limits { get; init; } = new();

    /// <summary>Whether only running the request shows that it is too much.</summary>
    public bool Runs { get; init; }

    public override string ToString() => $"{Limit}: {Attack}";
}
