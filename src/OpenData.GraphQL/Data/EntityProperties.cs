using System.Collections.Concurrent;
using System.Reflection;
using OpenData.GraphQL.Types;
using OpenData.GraphQL.Types.Building;

namespace OpenData.GraphQL.Data;

/// <summary>Which properties of an entity are columns and which lead to one related entity.</summary>
internal static class EntityProperties
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> SettableByType = new();
    private static readonly ConcurrentDictionary<(Type Entity, string Name), PropertyInfo> ByName = new();

    /// <summary>Columns that clients may name: what can be set and is a scalar or enum.</summary>
    public static IEnumerable<PropertyInfo> Columns(Type entity, TypeRegistry registry) =>
        Settable(entity).Where(p => !p.IsDefined(typeof(GraphQLIgnoreAttribute)) && registry.IsScalar(Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType));

    /// <summary>To-one relations to other entities.</summary>
    public static IEnumerable<PropertyInfo> Relations(Type entity, TypeRegistry registry) =>
        Settable(entity).Where(p => !p.IsDefined(typeof(GraphQLIgnoreAttribute)) && registry.Parts.Entities.ContainsKey(p.PropertyType));

    /// <summary>The property that clients call so; it passed the schema before.</summary>
    public static PropertyInfo Named(Type entity, string name) =>
        ByName.GetOrAdd((entity, name), static key => Settable(key.Entity).First(p => Naming.Of(p) == key.Name));

    public static IReadOnlyList<PropertyInfo> Settable(Type entity) => SettableByType.GetOrAdd(entity, static type => [.. FindSettable(type)]);

    private static IOrderedEnumerable<PropertyInfo> FindSettable(Type entity) => entity
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.SetMethod is not null && p.GetMethod is { IsPublic: true } && p.GetIndexParameters().Length == 0)
        .OrderBy(p => p.MetadataToken);
}
