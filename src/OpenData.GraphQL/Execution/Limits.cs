namespace OpenData.GraphQL.Execution;

/// <summary>
/// Every limit of a request. All are finite; each refusal names the limit, the actual value and how to ask for less.
/// The defaults suit a public endpoint on a small machine.
/// </summary>
public sealed record Limits
{
    /// <summary>Longest request body, in bytes.</summary>
    public int MaxBodyBytes { get; init; } = 128 * 1024;

    /// <summary>Longest document, in UTF-16 code units.</summary>
    public int MaxDocumentLength { get; init; } = 100 * 1024;

    /// <summary>Most lexical tokens of a document.</summary>
    public int MaxTokens { get; init; } = 5_000;

    /// <summary>Deepest nesting of braces and brackets in the text: selections, lists and objects together; at most 1,000.</summary>
    public int MaxNesting { get; init; } = 100;

    /// <summary>Deepest nesting of the JSON of a request.</summary>
    public int MaxJsonNesting { get; init; } = 64;

    /// <summary>Most values in the JSON of a request, which are mostly those of its variables; each item of a list counts.</summary>
    public int MaxJsonValues { get; init; } = 5_000;

    /// <summary>Deepest nesting of fields, fragments resolved, introspection not counted.</summary>
    public int MaxDepth { get; init; } = 15;

    /// <summary>Most lists of types inside lists of types in introspection, where types refer to types without end.</summary>
    public int MaxIntrospectionLists { get; init; } = 2;

    /// <summary>Most aliases, fragments resolved.</summary>
    public int MaxAliases { get; init; } = 100;

    /// <summary>Most directives at one place.</summary>
    public int MaxDirectivesPerPlace { get; init; } = 8;

    /// <summary>Most visits of fragments while a document is validated.</summary>
    public int MaxFragmentVisits { get; init; } = 50_000;

    /// <summary>Most comparisons of fields that answer under the same name while a document is validated (specification 5.3.2).</summary>
    public int MaxFieldComparisons { get; init; } = 200_000;

    /// <summary>Deepest nesting of fields while those of the same name are compared, fragments put in their places.</summary>
    public int MaxExpandedDepth { get; init; } = 200;

    /// <summary>Highest cost, see <c>docs/engine.md</c>; the cost of a request stands in <c>extensions.cost</c>.</summary>
    public int MaxCost { get; init; } = 20_000;

    /// <summary>How long the cost of a request assumes a list to be that has no <c>first</c>, <c>last</c> or <c>ids</c>.</summary>
    public int AssumedListSize { get; init; } = 10;

    /// <summary>Most objects and list items of a response.</summary>
    public int MaxRows { get; init; } = 50_000;

    /// <summary>Most values of a response: its objects times the fields selected of each.</summary>
    public int MaxValues { get; init; } = 1_000_000;

    /// <summary>Largest <c>first</c> or <c>last</c> of a connection; more is refused, never cut.</summary>
    public int MaxPageSize { get; init; } = 500;

    /// <summary>The <c>first</c> of a connection that is asked for without <c>first</c> and <c>last</c>.</summary>
    public int DefaultPageSize { get; init; } = 50;

    /// <summary>Most comparisons in the <c>where</c> and <c>order</c> arguments of one field.</summary>
    public int MaxFilterNodes { get; init; } = 100;

    /// <summary>Longest run of one request.</summary>
    public TimeSpan MaxTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Most requests that run at the same time; the others are told to come back.</summary>
    public int MaxConcurrentRequests { get; init; } = 64;

    /// <summary>Most errors that a response lists.</summary>
    public int MaxErrors { get; init; } = 100;

    /// <summary>Most text of automatically persisted queries that is kept, in UTF-16 code units.</summary>
    public int MaxPersistedText { get; init; } = 8 * 1024 * 1024;

    /// <summary>Most operations whose plans are kept.</summary>
    public int MaxCachedPlans { get; init; } = 1_000;
}
