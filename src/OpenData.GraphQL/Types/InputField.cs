namespace OpenData.GraphQL.Types;

/// <summary>A field of an input object (specification 3.10).</summary>
/// <param name="name">The name, unique among its siblings.</param>
/// <param name="type">The input type.</param>
/// <param name="description">What it means, in Markdown; null where nothing is said.</param>
public sealed class InputField(string name, GraphQLType type, string? description = null)
    : InputValue(name, type, description);
