namespace OpenData.GraphQL.Language;

/// <summary>A limit that a request exceeded, said alike wherever it is met: in its text, its values, its work or its answer.</summary>
/// <param name="Limit">The name under which the server publishes the limit, e.g. <c>maxTokens</c>.</param>
/// <param name="What">What is limited, in words, e.g. <c>tokens</c>.</param>
/// <param name="Allowed">The limit.</param>
/// <param name="Actual">What the request reached; where counting stops at the limit, the first value beyond it.</param>
/// <param name="Remedy">How to ask for less, as a sentence.</param>
public sealed record ExceededLimit(string Limit, FormattableString What, long Allowed, long Actual, FormattableString Remedy)
{
    /// <summary>The refusal as a person reads it.</summary>
    public FormattableString Text => $"The limit on {What} is {Allowed}, and this request reaches {Actual}. {Remedy}";

    /// <summary>The refusal as a program reads it, for <c>extensions</c> of the error.</summary>
    public IReadOnlyDictionary<string, object?> Details => new Dictionary<string, object?>
    {
        ["limit"] = Limit,
        ["allowed"] = Allowed,
        ["actual"] = Actual,
        ["remedy"] = FormattableString.Invariant(Remedy),
    };
}
