namespace OpenData.GraphQL.Types;

/// <summary>What reading the field once costs, where it is more than an object's 1 or a leaf's 0.</summary>
/// <param name="cost">The cost; at least 0.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CostAttribute(int cost) : Attribute
{
    /// <summary>The cost; at least 0.</summary>
    public int Cost { get; } = cost;
}
