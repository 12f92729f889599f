using System.Reflection;
using OpenData.GraphQL.Execution;
using OpenData.GraphQL.Types;
using OpenData.GraphQL.Types.Building;

namespace OpenData.GraphQL.Data.Ordering;

/// <summary>Derives the input of <c>order</c> from an entity, and reads it.</summary>
internal sealed class SortInputs(TypeRegistry registry)
{
    private static readonly EnumType Direction = new(
        "SortEnumType",
        [
            new EnumValue("ASC", SortDirection.Asc, "Smallest first; what is missing comes before all else."),
            new EnumValue("DESC", SortDirection.Desc, "Largest first; what is missing comes after all else."),
        ],
        "The direction of an ordering.");

    private readonly Dictionary<Type, InputObjectType> types = [];

    public InputObjectType For(Type entity)
    {
        if (types.TryGetValue(entity, out var known))
            return known;
        var name = registry.NamedOutput(entity).Name;
        var made = new InputObjectType($"{name}SortInput", () => Fields(entity), $"What to order {name} by; one field in each entry of the list.");
        types.Add(entity, made);
        return made;
    }

    /// <summary>The terms of <c>order</c>, in the order in which the client wrote them.</summary>
    public static IReadOnlyList<OrderTerm> Read(Type entity, object? order, Limits limits)
    {
        if (order is not IReadOnlyList<object?> entries)
            return [];
        if (entries.Count > limits.MaxFilterNodes)
            throw new LimitException(new("maxFilterNodes", $"fields of one 'order'", limits.MaxFilterNodes, entries.Count, $"Order by fewer fields."));
        return [.. entries.Select(e => Term(entity, (IReadOnlyDictionary<string, object?>)e!, null))];
    }

    private IEnumerable<InputField> Fields(Type entity)
    {
        foreach (var property in Sortable(entity))
            yield return new InputField(Naming.Of(property), Direction, registry.Docs.Of(property));
        foreach (var property in EntityProperties.Relations(entity, registry))
            yield return new InputField(Naming.Of(property), For(property.PropertyType), registry.Docs.Of(property));
    }

    private IEnumerable<PropertyInfo> Sortable(Type entity) => EntityProperties.Columns(entity, registry).Where(p => p.PropertyType != typeof(Uri));

    private static OrderTerm Term(Type entity, IReadOnlyDictionary<string, object?> entry, PropertyPath? before)
    {
        if (entry.Count != 1 || entry.Values.First() is not { } value)
            throw new GraphQLException($"Each entry of 'order' names exactly one field: write [{{ a: ASC }}, {{ b: DESC }}].");
        var name = entry.Keys.First();
        var property = EntityProperties.Named(entity, name);
        var path = before is null ? new PropertyPath([property]) : before.Then(property);
        return value is SortDirection direction
            ? new OrderTerm(path, direction == SortDirection.Desc)
            : Term(property.PropertyType, (IReadOnlyDictionary<string, object?>)value, path);
    }
}
