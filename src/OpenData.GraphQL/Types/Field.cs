using OpenData.GraphQL.Execution.Resolvers;

namespace OpenData.GraphQL.Types;

/// <summary>A field of an object or an interface (specification 3.6).</summary>
/// <param name="name">The name, unique in its type.</param>
/// <param name="type">The output type.</param>
/// <param name="description">What it means, in Markdown; null where nothing is said.</param>
public sealed class Field(string name, GraphQLType type, string? description = null)
{
    private readonly NamedMap<Argument> arguments = NamedMap<Argument>.Empty;
    private readonly FieldResolver? resolver;

    /// <summary>The name, unique in its type.</summary>
    public string Name { get; } = name;

    /// <summary>The output type.</summary>
    public GraphQLType Type { get; } = type;

    /// <summary>What it means, in Markdown; null where nothing is said.</summary>
    public string? Description { get; } = description;

    /// <summary>Why it should no longer be used; null while it is current.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>How the field gets its values; null only in schemas that are never executed.</summary>
    public FieldResolver? Resolver
    {
        get => resolver;
        init
        {
            value?.Bind(Type);
            resolver = value;
        }
    }

    /// <summary>What reading the field once costs; null for 1 where it gives objects, and 0 where it gives leaves.</summary>
    public int? Cost { get; init; }

    /// <summary>Whether the field is a connection, whose lists are as long as the page that is asked for.</summary>
    internal bool IsConnection { get; init; }

    /// <summary>Whether the field is a list of a connection.</summary>
    internal bool IsOfConnection { get; init; }

    /// <summary>What of the parent the resolver reads; null where it reads everything.</summary>
    internal FieldNeeds? Needs { get; init; }

    /// <summary>The arguments in the order of their declaration.</summary>
    public IReadOnlyList<Argument> Arguments
    {
        get => arguments;
        init => arguments = new NamedMap<Argument>(value, a => a.Name);
    }

    /// <summary>The argument of that name, or null.</summary>
    /// <param name="argumentName">The name as a document writes it.</param>
    public Argument? Argument(string argumentName) => arguments.Find(argumentName);
}
