using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema.Limits;

/// <summary>What the server allows one request to ask for. More is refused, never cut short in silence.</summary>
[GraphQLName("Limits")]
public sealed record RequestLimits
{
    /// <summary>The longest body of a request, in bytes.</summary>
    public required int MaxBodyBytes { get; init; }

    /// <summary>The longest query, in characters.</summary>
    public required int MaxDocumentLength { get; init; }

    /// <summary>The most lexical tokens (names, numbers, texts, punctuation) of a query.</summary>
    public required int MaxTokens { get; init; }

    /// <summary>The deepest nesting of fields.</summary>
    public required int MaxDepth { get; init; }

    /// <summary>The most aliases.</summary>
    public required int MaxAliases { get; init; }

    /// <summary>The most directives at one place.</summary>
    public required int MaxDirectivesPerPlace { get; init; }

    /// <summary>The most fields, counted as often as fragments repeat them.</summary>
    public required int MaxFragmentVisits { get; init; }

    /// <summary>The highest cost, as `extensions.cost` counts it.</summary>
    public required int MaxCost { get; init; }

    /// <summary>How long the cost assumes a list to be that is asked for without `first`, `last` or `ids`.</summary>
    public required int AssumedListSize { get; init; }

    /// <summary>The most objects and list items of an answer.</summary>
    public required int MaxRows { get; init; }

    /// <summary>The most items of one page of a connection (`first`, `last`).</summary>
    public required int MaxPageSize { get; init; }

    /// <summary>How many items a page has when neither `first` nor `last` is given.</summary>
    public required int DefaultPageSize { get; init; }

    /// <summary>The most comparisons in `where` and `order` of one field.</summary>
    public required int MaxFilterNodes { get; init; }

    /// <summary>The longest time that a request may take, in milliseconds.</summary>
    public required int MaxMilliseconds { get; init; }

    /// <summary>The most requests that are answered at the same time; the others are told to come back.</summary>
    public required int MaxConcurrentRequests { get; init; }

    /// <summary>The most errors that an answer lists.</summary>
    public required int MaxErrors { get; init; }

    /// <summary>The limits that are in force.</summary>
    internal static RequestLimits Of(GraphQL.Execution.Limits limits) => new()
    {
        MaxBodyBytes = limits.MaxBodyBytes,
        MaxDocumentLength = limits.MaxDocumentLength,
        MaxTokens = limits.MaxTokens,
        MaxDepth = limits.MaxDepth,
        MaxAliases = limits.MaxAliases,
        MaxDirectivesPerPlace = limits.MaxDirectivesPerPlace,
        MaxFragmentVisits = limits.MaxFragmentVisits,
        MaxCost = limits.MaxCost,
        AssumedListSize = limits.AssumedListSize,
        MaxRows = limits.MaxRows,
        MaxPageSize = limits.MaxPageSize,
        DefaultPageSize = limits.DefaultPageSize,
        MaxFilterNodes = limits.MaxFilterNodes,
        MaxMilliseconds = (int)limits.MaxTime.TotalMilliseconds,
        MaxConcurrentRequests = limits.MaxConcurrentRequests,
        MaxErrors = limits.MaxErrors,
    };
}
