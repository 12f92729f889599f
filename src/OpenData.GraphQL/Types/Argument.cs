namespace OpenData.GraphQL.Types;

/// <summary>An argument of a field or a directive (specification 3.6.1).</summary>
/// <param name="name">The name, unique among its siblings.</param>
/// <param name="type">The input type.</param>
/// <param name="description">What it means, in Markdown; null where nothing is said.</param>
public sealed class Argument(string name, GraphQLType type, string? description = null)
    : InputValue(name, type, description)
{
    /// <summary>Makes the C# parameter's value of the coerced one, e.g. an array of a list; null where they are the same.</summary>
    internal Func<object?, object?>? Convert { get; init; }
}
