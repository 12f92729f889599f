namespace OpenData.GraphQL.Http;

/// <summary>Why an HTTP request is no GraphQL request.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Message">What to do instead.</param>
internal sealed record HttpRefusal(int Status, FormattableString Message)
{
    public string Code { get; init; } = Response.ErrorCode.BadRequest;

    /// <summary>The value of the Allow header; null for none.</summary>
    public string? Allow { get; init; }
}
