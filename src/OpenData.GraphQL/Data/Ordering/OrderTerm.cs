namespace OpenData.GraphQL.Data.Ordering;

/// <summary>One term of an ordering.</summary>
/// <param name="Path">What to order by.</param>
/// <param name="IsDescending">Largest first.</param>
internal sealed record OrderTerm(PropertyPath Path, bool IsDescending)
{
    public override string ToString() => IsDescending ? $"{Path} desc" : Path.ToString();
}
