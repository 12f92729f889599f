namespace OpenData.GraphQL.Validation;

/// <summary>How much work validation is willing to do for one document. Every limit is finite.</summary>
public sealed record ValidationLimits
{
    /// <summary>The limits used where none are given.</summary>
    public static ValidationLimits Default { get; } = new();

    /// <summary>Most errors that are reported; the one after them says that there are more.</summary>
    public int MaxErrors { get; init; } = 100;

    /// <summary>Most visits of fragments and of the variables in them, summed over all operations.</summary>
    public int MaxFragmentVisits { get; init; } = 50_000;

    /// <summary>
    /// Most comparisons between fields, arguments and fragments that answer under the same name
    /// (specification §5.3.2, whose plain algorithm is quadratic and worse).
    /// </summary>
    public int MaxFieldComparisons { get; init; } = 200_000;

    /// <summary>Deepest nesting of fields once fragments are put in their places, as far as overlapping fields are compared.</summary>
    public int MaxExpandedDepth { get; init; } = 200;

    /// <summary>Most lists of types within lists of types that an introspection query may open.</summary>
    public int MaxIntrospectionLists { get; init; } = 2;
}
