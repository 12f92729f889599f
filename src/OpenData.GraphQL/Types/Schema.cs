using System.Collections.Concurrent;
using System.Collections.Frozen;
using OpenData.GraphQL.Introspection;

namespace OpenData.GraphQL.Types;

/// <summary>
/// A schema (specification 3.3): the query type, and every type and directive that can be reached or was named. It is
/// immutable and can be shared by all requests.
/// </summary>
public sealed class Schema
{
    private readonly FrozenDictionary<string, NamedType> byName;
    private readonly FrozenDictionary<string, DirectiveDefinition> directivesByName;
    private readonly FrozenDictionary<NamedType, IReadOnlyList<ObjectType>> possible;
    private readonly FrozenDictionary<NamedType, FrozenSet<NamedType>> subtypes;

    private readonly ConcurrentDictionary<(NamedType Expected, Type Clr), ObjectType?> typesByClr = new();

    /// <summary>Collects the schema from its query type.</summary>
    /// <param name="query">The root of all queries.</param>
    /// <param name="types">Types that no field refers to, such as objects only seen through an interface; null for none.</param>
    /// <param name="directives">Directives beside the built-in ones; null for none.</param>
    /// <param name="description">What the schema is about; null where nothing is said.</param>
    /// <exception cref="SchemaException">Two types or directives of one name, or a field declared twice.</exception>
    public Schema(
        ObjectType query,
        IEnumerable<NamedType>? types = null,
        IEnumerable<DirectiveDefinition>? directives = null,
        string? description = null)
    {
        Query = query;
        Description = description;
        Directives = [.. BuiltInDirectives.All, .. directives ?? []];
        if (Directives.GroupBy(d => d.Name).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new SchemaException($"Two different directives are named '{twice.Key}'.");
        directivesByName = Directives.ToFrozenDictionary(d => d.Name, StringComparer.Ordinal);
        var all = TypeCollector.Collect([query, .. types ?? [], IntrospectionTypes.Schema], Directives);
        Types = [.. all.OrderBy(t => t.Name, StringComparer.Ordinal)];
        byName = Types.ToFrozenDictionary(t => t.Name, StringComparer.Ordinal);
        possible = Types.Where(t => t.IsAbstract).ToFrozenDictionary(t => t, PossibleOf);
        subtypes = Types.Where(t => t.IsAbstract).ToFrozenDictionary(t => t, SubtypesOf);
    }

    /// <summary>The root of all queries.</summary>
    public ObjectType Query { get; }

    /// <summary>What the schema is about; null where nothing is said.</summary>
    public string? Description { get; }

    /// <summary>All named types, ordered by name, those of introspection included.</summary>
    public IReadOnlyList<NamedType> Types { get; }

    /// <summary>All directives, the built-in ones first.</summary>
    public IReadOnlyList<DirectiveDefinition> Directives { get; }

    /// <summary>The type of that name, or null.</summary>
    /// <param name="name">The name as a document writes it.</param>
    public NamedType? Type(string name) => byName.GetValueOrDefault(name);

    /// <summary>The directive of that name, or null.</summary>
    /// <param name="name">The name without the @.</param>
    public DirectiveDefinition? Directive(string name) => directivesByName.GetValueOrDefault(name);

    /// <summary>The objects that a value of this composite type can be; an object can only be itself.</summary>
    /// <param name="type">An object, interface or union of this schema.</param>
    public IReadOnlyList<ObjectType> PossibleTypes(NamedType type) => type is ObjectType o ? [o] : possible[type];

    /// <summary>Whether every value of the second type is also one of the first, which is an interface or a union.</summary>
    /// <param name="abstractType">The wider type.</param>
    /// <param name="maybeSubtype">An object, or an interface that implements the wider type.</param>
    public bool IsSubtype(NamedType abstractType, NamedType maybeSubtype) =>
        subtypes.TryGetValue(abstractType, out var set) && set.Contains(maybeSubtype);

    /// <summary>The field that a selection on this type means, meta fields included (specification 4.1); null when there is none.</summary>
    /// <param name="parent">The composite type that is selected on.</param>
    /// <param name="name">The field's name.</param>
    public Field? FindField(NamedType parent, string name) => name switch
    {
        "__typename" => MetaFields.TypeName,
        "__schema" when ReferenceEquals(parent, Query) => MetaFields.Schema,
        "__type" when ReferenceEquals(parent, Query) => MetaFields.Type,
        _ => (parent as FieldsType)?.Field(name),
    };

    /// <summary>The object type of a runtime value where an interface or union is expected; null when it is none of them.</summary>
    /// <param name="expected">The interface or union.</param>
    /// <param name="value">What a resolver gave.</param>
    internal ObjectType? TypeOf(NamedType expected, object value) =>
        PossibleTypes(expected).FirstOrDefault(o => o.IsTypeOf is { } test && test(value))
        ?? typesByClr.GetOrAdd((expected, value.GetType()), key => FindType(key.Expected, key.Clr));

    private ObjectType? FindType(NamedType expected, Type clr)
    {
        for (var type = clr; type is not null; type = type.BaseType)
        {
            if (PossibleTypes(expected).FirstOrDefault(o => o.ClrType == type) is { } found)
                return found;
        }

        return null;
    }

    private IReadOnlyList<ObjectType> PossibleOf(NamedType type) => type is UnionType union
        ? union.Members
        : [.. Types.OfType<ObjectType>().Where(o => o.Interfaces.Contains(type))];

    private FrozenSet<NamedType> SubtypesOf(NamedType type) => type is UnionType union
        ? union.Members.ToFrozenSet<NamedType>()
        : Types.OfType<FieldsType>().Where(t => t.Interfaces.Contains(type)).ToFrozenSet<NamedType>();
}
