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

    /// <summary>The deepest nesting of braces and brackets in a query.</summary>
    public required int MaxNesting { get; init; }

    /// <summary>The deepest nesting of the JSON of a request.</summary>
    public required int MaxJsonNesting { get; init; }

    /// <summary>The most values in the JSON of a request, most of them those of its variables; each item of a list counts.</summary>
    public required int MaxJsonValues { get; init; }

    /// <summary>The deepest nesting of fields, those of fragments included.</summary>
    public required int MaxDepth { get; init; }

    /// <summary>The most aliases, counted as often as fragments repeat them.</summary>
    public required int MaxAliases { get; init; }

    /// <summary>The most directives at one place.</summary>
    public required int MaxDirectivesPerPlace { get; init; }

    /// <summary>The most visits of fragments while a query is checked: many operations that share many fragments cost many.</summary>
    public required int MaxFragmentVisits { get; init; }

    /// <summary>The most comparisons between fields of the same name while a query is checked: a field that is repeated n times costs n × n.</summary>
    public required int MaxFieldComparisons { get; init; }

    /// <summary>The deepest nesting of repeated fields, those of fragments included, while a query is checked.</summary>
    public required int MaxExpandedDepth { get; init; }

    /// <summary>The most lists of types inside lists of types in questions about the schema (`__schema`, `__type`).</summary>
    public required int MaxIntrospectionLists { get; init; }

    /// <summary>The highest cost, as `extensions.cost` counts it.</summary>
    public required int MaxCost { get; init; }

    /// <summary>How long the cost assumes a list to be that is asked for without `first`, `last` or `ids`.</summary>
    public required int AssumedListSize { get; init; }

    /// <summary>The most objects and list items of an answer.</summary>
    public required int MaxRows { get; init; }

    /// <summary>The most values of an answer: its objects times the fields that are asked of each.</summary>
    public required int MaxValues { get; init; }

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

    /// <summary>The most points that a client can have saved up: a request takes its cost, a kept answer 1. The headers `RateLimit` and `RateLimit-Policy` say what is left. Null where clients are not limited.</summary>
    public required int? RatePoints { get; init; }

    /// <summary>How many points come back in a second. Null where clients are not limited.</summary>
    public required int? RatePointsPerSecond { get; init; }

    /// <summary>The limits that are in force.</summary>
    internal static RequestLimits Of(GraphQL.Execution.Limits limits, RateLimits rate) => new()
    {
        RatePoints = rate.IsOn ? rate.Points : null,
        RatePointsPerSecond = rate.IsOn ? rate.PointsPerSecond : null,
        MaxBodyBytes = limits.MaxBodyBytes,
        MaxDocumentLength = limits.MaxDocumentLength,
        MaxTokens = limits.MaxTokens,
        MaxNesting = limits.MaxNesting,
        MaxJsonNesting = limits.MaxJsonNesting,
        MaxJsonValues = limits.MaxJsonValues,
        MaxDepth = limits.MaxDepth,
        MaxAliases = limits.MaxAliases,
        MaxDirectivesPerPlace = limits.MaxDirectivesPerPlace,
        MaxFragmentVisits = limits.MaxFragmentVisits,
        MaxFieldComparisons = limits.MaxFieldComparisons,
        MaxExpandedDepth = limits.MaxExpandedDepth,
        MaxIntrospectionLists = limits.MaxIntrospectionLists,
        MaxCost = limits.MaxCost,
        AssumedListSize = limits.AssumedListSize,
        MaxRows = limits.MaxRows,
        MaxValues = limits.MaxValues,
        MaxPageSize = limits.MaxPageSize,
        DefaultPageSize = limits.DefaultPageSize,
        MaxFilterNodes = limits.MaxFilterNodes,
        MaxMilliseconds = (int)limits.MaxTime.TotalMilliseconds,
        MaxConcurrentRequests = limits.MaxConcurrentRequests,
        MaxErrors = limits.MaxErrors,
    };
}
