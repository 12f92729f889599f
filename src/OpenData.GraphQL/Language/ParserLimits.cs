namespace OpenData.GraphQL.Language;

/// <summary>How much text the parser is willing to read. Every limit is finite.</summary>
public sealed record ParserLimits
{
    private const int DeepestSafeNesting = 1_000;

    private readonly int maxDepth = 100;

    /// <summary>The limits used where none are given.</summary>
    public static ParserLimits Default { get; } = new();

    /// <summary>Longest text, in UTF-16 code units.</summary>
    public int MaxLength { get; init; } = 100 * 1024;

    /// <summary>Most lexical tokens, comments not counted.</summary>
    public int MaxTokens { get; init; } = 15_000;

    /// <summary>
    /// Deepest nesting of selection sets, list and object values, and list types together; at most 1,000,
    /// because the parser and all that walk its tree descend by recursion.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Not between 1 and 1,000.</exception>
    public int MaxDepth
    {
        get => maxDepth;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, DeepestSafeNesting);
            maxDepth = value;
        }
    }
}
