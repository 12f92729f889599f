namespace OpenData.SiteGen.Api;

/// <summary>The API gave no answer that a page can be made from.</summary>
/// <param name="message">Which server, which query, what went wrong.</param>
/// <param name="errors">What the server said, one error a line; empty where it said nothing.</param>
/// <param name="inner">What lies beneath.</param>
internal sealed class ApiException(string message, IReadOnlyList<string>? errors = null, Exception? inner = null)
    : Exception(message, inner)
{
    /// <summary>What the server said, one error a line.</summary>
    public IReadOnlyList<string> Errors { get; } = errors ?? [];

    /// <summary>Whether the server would answer if it were asked for less.</summary>
    public bool IsLimit { get; init; }
}
