namespace OpenData.GraphQL.Execution;

/// <summary>A limit was exceeded while the request ran; nothing of it is answered.</summary>
internal sealed class LimitException(string limit, long allowed, long actual, FormattableString remedy)
    : Exception($"{limit} is limited to {allowed}, and this request reached {actual}. {remedy}")
{
    public FormattableString Text { get; } = $"{limit} is limited to {allowed}, and this request reached {actual}. {remedy}";

    public IReadOnlyDictionary<string, object?> Extensions { get; } =
        new Dictionary<string, object?> { ["limit"] = limit, ["allowed"] = allowed, ["actual"] = actual };
}
