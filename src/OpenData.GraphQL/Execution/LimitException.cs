using OpenData.GraphQL.Language;

namespace OpenData.GraphQL.Execution;

/// <summary>A limit was exceeded while the request ran; nothing of it is answered.</summary>
internal sealed class LimitException(ExceededLimit limit) : Exception(FormattableString.Invariant(limit.Text))
{
    public ExceededLimit Limit { get; } = limit;
}
