namespace OpenData.Api.Serving;

/// <summary>An answer in memory.</summary>
/// <param name="Body">Its bytes.</param>
/// <param name="Headers">The headers that describe the body.</param>
internal sealed record KeptAnswer(byte[] Body, IReadOnlyList<KeyValuePair<string, string>> Headers)
{
    private static readonly string[] Described = ["Content-Type", "Content-Disposition", "Link"];

    /// <summary>What was answered.</summary>
    public static KeptAnswer Of(HttpResponse response, byte[] body) => new(
        body, [.. Described.Where(response.Headers.ContainsKey).Select(name => KeyValuePair.Create(name, response.Headers[name].ToString()))]);

    /// <summary>Answers the same again.</summary>
    public async Task Write(HttpResponse response, CancellationToken cancellation)
    {
        foreach (var (name, value) in Headers) response.Headers[name] = value;
        response.ContentLength = Body.Length;
        await response.Body.WriteAsync(Body, cancellation);
    }
}
