namespace OpenData.GraphQL.Types;

/// <summary>A directive that documents may use (specification 3.13).</summary>
/// <param name="name">The name without the @.</param>
/// <param name="locations">Where it may stand.</param>
/// <param name="description">What it does, in Markdown; null where nothing is said.</param>
public sealed class DirectiveDefinition(string name, IReadOnlyList<DirectiveLocation> locations, string? description = null)
{
    private readonly NamedMap<Argument> arguments = NamedMap<Argument>.Empty;

    /// <summary>The name without the @.</summary>
    public string Name { get; } = name;

    /// <summary>Where it may stand.</summary>
    public IReadOnlyList<DirectiveLocation> Locations { get; } = locations;

    /// <summary>What it does, in Markdown; null where nothing is said.</summary>
    public string? Description { get; } = description;

    /// <summary>Whether it may stand more than once at one place.</summary>
    public bool IsRepeatable { get; init; }

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
