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
            context.Abort($"Validation aborted: more than {context.Limits.MaxFieldComparisons} comparisons of fields that answer under the same name. Select a field once, or give different aliases.");
        }
        return !context.IsAborted;
    }

    /// <summary>Goes one level of fields down; false when that is too deep.</summary>
    public bool Descend()
    {
        if (++depth > context.Limits.MaxExpandedDepth)
        {
            context.Abort($"Validation aborted: fields nest deeper than {context.Limits.MaxExpandedDepth} levels once fragments are put in their places. Nest fewer fields.");
        }
        return !context.IsAborted;
    }

    public void Ascend() => depth--;
}
