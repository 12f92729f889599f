using OpenData.GraphQL.Execution;

namespace OpenData.GraphQL.Data.Paging;

/// <summary>The page that a client asks for.</summary>
internal sealed record PageRequest(int Size, bool IsBackward, string? After, string? Before)
{
    /// <exception cref="GraphQLException">The arguments contradict each other or ask for too much; nothing is clamped.</exception>
    public static PageRequest Of(int? first, string? after, int? last, string? before, Limits limits)
    {
        if (first is not null && last is not null)
            throw new GraphQLException($"Give 'first' or 'last', not both.");
        var (size, name) = last is { } backward ? (backward, "last") : (first ?? limits.DefaultPageSize, "first");
        if (size < 0)
            throw new GraphQLException($"'{name}' must not be negative.");
        if (size > limits.MaxPageSize)
            throw new LimitException(new("maxPageSize", $"items of one page", limits.MaxPageSize, size, $"Ask for '{name}: {limits.MaxPageSize}' or less, and for more pages with 'after' or 'before'."));
        return new(size, last is not null, after, before);
    }
}
