using OpenData.GraphQL.Language;

namespace OpenData.GraphQL.Validation.Overlapping;

/// <summary>Counts comparisons and gives validation up when there are too many, or too deep ones.</summary>
internal sealed class ComparisonBudget(ValidationContext context)
{
    private int spent;
    private int depth;

    /// <summary>Pays for comparisons; false once the limit is met.</summary>
    public bool Spend(int count)
    {
        spent += count;
        if (spent > context.Limits.MaxFieldComparisons)
        {
            context.Abort(new ExceededLimit(
                "maxFieldComparisons", $"comparisons of fields that answer under the same name", context.Limits.MaxFieldComparisons, spent, $"Select a field once, or give different aliases."));
        }
        return !context.IsAborted;
    }

    /// <summary>Goes one level of fields down; false when that is too deep.</summary>
    public bool Descend()
    {
        if (++depth > context.Limits.MaxExpandedDepth)
        {
            context.Abort(new ExceededLimit(
                "maxExpandedDepth", $"levels of fields once fragments are put in their places", context.Limits.MaxExpandedDepth, depth, $"Nest fewer fields."));
        }
        return !context.IsAborted;
    }

    public void Ascend() => depth--;
}
