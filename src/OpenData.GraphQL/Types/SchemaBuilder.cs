using System.Linq.Expressions;
using System.Reflection;
using OpenData.GraphQL.Data;
using OpenData.GraphQL.Types.Building;

namespace OpenData.GraphQL.Types;

/// <summary>
/// Builds a schema from C# code: static query classes, node classes, entities and records. XML documentation becomes
/// descriptions, nullability annotations become nullability.
/// </summary>
public sealed class SchemaBuilder
{
    private readonly SchemaParts parts = new();

    /// <summary>Adds every class of the assembly with <c>[QueryType]</c> or <c>[ObjectType&lt;T&gt;]</c>, and its public scalars.</summary>
    /// <param name="assembly">The assembly.</param>
    public SchemaBuilder AddTypes(Assembly assembly)
    {
        parts.Add(assembly);
        return this;
    }

    /// <summary>Adds one class: a query class, a node class, or a class whose instances are objects.</summary>
    /// <param name="type">The class.</param>
    public SchemaBuilder AddType(Type type)
    {
        parts.Add(type);
        return this;
    }

    /// <summary>Adds a scalar; it replaces the one that stood for the same C# type.</summary>
    /// <param name="scalar">The scalar.</param>
    public SchemaBuilder AddScalar(ScalarType scalar)
    {
        parts.Scalars.Add(scalar);
        return this;
    }

    /// <summary>Adds a directive for documents.</summary>
    /// <param name="directive">The directive.</param>
    public SchemaBuilder AddDirective(DirectiveDefinition directive)
    {
        parts.Directives.Add(directive);
        return this;
    }

    /// <summary>Parameters of that type are injected from the services of the request instead of becoming arguments.</summary>
    /// <typeparam name="T">The registered type.</typeparam>
    public SchemaBuilder AddService<T>()
        where T : notnull
    {
        parts.Services.Add(typeof(T));
        return this;
    }

    /// <summary>Declares a class that queries read: what identifies it, and how it is ordered if the client does not say.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    /// <param name="key">The property that identifies an entity; every ordering ends in it.</param>
    /// <param name="order">The default ordering before the key; null for the key alone.</param>
    public SchemaBuilder AddEntity<T>(Expression<Func<T, object?>> key, Func<EntityOrder<T>, EntityOrder<T>>? order = null)
        where T : class
    {
        parts.Entities[typeof(T)] = Entity.Of(key, order);
        return this;
    }

    /// <summary>Says what the schema is about.</summary>
    /// <param name="description">The description, in Markdown.</param>
    public SchemaBuilder Describe(string description)
    {
        parts.Description = description;
        return this;
    }

    /// <summary>Builds the schema.</summary>
    /// <exception cref="SchemaException">Some C# code does not fit, or the schema breaks rules of the specification; with all mistakes.</exception>
    public Schema Build()
    {
        var registry = new TypeRegistry(parts);
        var query = new ObjectType("Query", registry.Fields.OfQuery, description: "Where every query begins.");
        Schema schema;
        try
        {
            schema = new Schema(query, Roots(registry), parts.Directives, parts.Description);
        }
        catch (SchemaException exception) when (registry.Mistakes.Count > 0)
        {
            throw new SchemaException([.. registry.Mistakes, .. exception.Mistakes]);
        }

        var mistakes = registry.Mistakes.Concat(SchemaValidator.Validate(schema)).ToArray();
        return mistakes.Length == 0 ? schema : throw new SchemaException(mistakes);
    }

    private IEnumerable<NamedType> Roots(TypeRegistry registry)
    {
        foreach (var root in parts.Roots.OrderBy(t => t.FullName, StringComparer.Ordinal).ToArray())
        {
            if (registry.Try(root, () => registry.NamedOutput(root)) is not { } type)
                continue;
            yield return type;
        }
    }
}
