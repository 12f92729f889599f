using System.Reflection;
using System.Runtime.CompilerServices;
using OpenData.GraphQL.Data;

namespace OpenData.GraphQL.Types.Building;

/// <summary>Makes the fields of objects and interfaces of C# properties and of the methods of node classes.</summary>
internal sealed class FieldFactory(TypeRegistry registry)
{
    /// <summary>The fields of the query type: the methods of all query classes.</summary>
    public IEnumerable<Field> OfQuery() => registry.Parts.QueryClasses
        .OrderBy(t => t.FullName, StringComparer.Ordinal)
        .SelectMany(Methods)
        .Select(m => registry.Try(m, () => OfMethod(m, null)))
        .OfType<Field>();

    /// <summary>The fields of a type: its properties, replaced and continued by the methods of its node classes.</summary>
    public IEnumerable<Field> Of(Type type)
    {
        var nodes = registry.Parts.NodeClasses(type).OrderBy(t => t.FullName, StringComparer.Ordinal).ToArray();
        var hidden = nodes.SelectMany(n => n.GetCustomAttributes<HideAttribute>()).SelectMany(h => h.Properties).ToHashSet(StringComparer.Ordinal);
        CheckHidden(type, nodes, hidden);
        var methods = MethodsOf(type, nodes).Select(m => registry.Try(m, () => OfMethod(m, type)))
            .OfType<Field>()
            .ToDictionary(f => f.Name, StringComparer.Ordinal);
        foreach (var property in Properties(type).Where(p => !hidden.Contains(p.Name)))
        {
            if (methods.Remove(Naming.Of(property), out var replacement))
                yield return replacement;
            else if (registry.Try(property, () => OfProperty(property, type)) is { } field)
                yield return field;
        }

        foreach (var field in methods.Values)
            yield return field;
    }

    /// <summary>Whether the property is an identifier: marked as one, promised as one by an interface, or the key of an entity.</summary>
    public bool IsId(PropertyInfo property) =>
        property.IsDefined(typeof(IDAttribute))
        || (property.Name == "Id" && property.PropertyType == typeof(string)
            && (property.DeclaringType!.IsInterface || registry.Parts.Entities.ContainsKey(property.ReflectedType!)))
        || property.ReflectedType!.GetInterfaces().Any(i => i.IsDefined(typeof(InterfaceTypeAttribute)) && i.GetProperty(property.Name) is { } promised && IsId(promised));

    // What an interface declares holds for all that implement it and do not declare it themselves.
    private IEnumerable<MethodInfo> MethodsOf(Type type, IEnumerable<Type> nodes)
    {
        var own = nodes.SelectMany(Methods).ToArray();
        var names = own.Select(Naming.Of).ToHashSet(StringComparer.Ordinal);
        var inherited = type.GetInterfaces()
            .SelectMany(i => registry.Parts.NodeClasses(i).SelectMany(Methods).Select(m => (Interface: i, Method: m, Name: Naming.Of(m))))
            .Where(m => !names.Contains(m.Name))
            .GroupBy(m => m.Name, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal);
        return own.Concat(inherited.Select(g => Nearest(type, [.. g])));
    }

    private static MethodInfo Nearest(Type type, (Type Interface, MethodInfo Method, string Name)[] candidates)
    {
        var nearest = candidates.Where(c => !Array.Exists(candidates, o => o.Interface != c.Interface && o.Interface.IsAssignableTo(c.Interface))).ToArray();
        return nearest is [var only]
            ? only.Method
            : throw new SchemaException($"{type.Name} gets the field '{candidates[0].Name}' from {string.Join(" and from ", nearest.Select(n => n.Method.DeclaringType!.Name))}: declare it in a class of its own.");
    }

    private static IEnumerable<MethodInfo> Methods(Type type)
    {
        if (!type.IsAbstract || !type.IsSealed)
            throw new SchemaException($"{type.Name} must be a static class.");
        return type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(m => !m.IsSpecialName && !m.IsDefined(typeof(GraphQLIgnoreAttribute)))
            .OrderBy(m => m.MetadataToken);
    }

    private static IEnumerable<PropertyInfo> Properties(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Concat(type.IsInterface ? type.GetInterfaces().Where(i => i.IsDefined(typeof(InterfaceTypeAttribute))).SelectMany(i => i.GetProperties()) : [])
        .Where(p => p.GetMethod is { IsPublic: true } && p.GetIndexParameters().Length == 0 && !p.IsDefined(typeof(GraphQLIgnoreAttribute)))
        .DistinctBy(p => p.Name)
        .OrderBy(p => Depth(p.DeclaringType!)).ThenBy(p => p.MetadataToken);

    /// <summary>The property of that name; for an interface, also one that it inherits.</summary>
    public static PropertyInfo? PropertyOf(Type type, string name) =>
        type.GetProperty(name) ?? type.GetInterfaces().Select(i => i.GetProperty(name)).FirstOrDefault(p => p is not null);

    private static int Depth(Type type) => type.BaseType is { } b ? Depth(b) + 1 : 0;

    private static void CheckHidden(Type type, Type[] nodes, HashSet<string> hidden)
    {
        if (hidden.FirstOrDefault(h => PropertyOf(type, h) is null) is { } unknown)
            throw new SchemaException($"{nodes[0].Name}: [Hide] names '{unknown}', which {type.Name} does not have.");
    }

    private Field OfProperty(PropertyInfo property, Type parent)
    {
        var result = AnnotatedType.Of(property);
        var type = registry.Output(result, IsId(property));
        var isAutomatic = property.GetMethod!.IsDefined(typeof(CompilerGeneratedAttribute));
        return new Field(Naming.Of(property), type, registry.Docs.Of(property))
        {
            DeprecationReason = Naming.DeprecationOf(property),
            Resolver = parent.IsInterface ? null : ResolverCompiler.OfProperty(property, parent, isAutomatic),
            Needs = NeedsOf(property, type),
        };
    }

    private static FieldNeeds? NeedsOf(PropertyInfo property, GraphQLType type)
    {
        if (property.GetCustomAttribute<NeedsAttribute>() is { } needs)
            return new FieldNeeds(needs.Properties);
        if (property.SetMethod is null)
            return null;
        return type.IsLeaf ? new FieldNeeds([property.Name]) : new FieldNeeds([], property.Name);
    }

    private Field OfMethod(MethodInfo method, Type? parent)
    {
        if (method.IsGenericMethodDefinition)
            throw new SchemaException("A resolver cannot be generic.");
        if (QueryableItem(method.ReturnType) is { } entity)
            return QueryFieldFactory.Make(method, entity, parent, registry);
        if (method.GetCustomAttribute<BatchAttribute>() is { } batch)
            return BatchFieldFactory.Make(method, batch, parent, registry);
        if (method.ReturnType == typeof(void) || method.ReturnType == typeof(Task) || method.ReturnType == typeof(ValueTask))
            throw new SchemaException("A resolver must return a value.");
        var parameters = ParameterBinding.Of(method, parent, registry);
        var type = registry.Output(AnnotatedType.OfResult(method), IsId(method));
        return new Field(Naming.Of(method), type, registry.Docs.Of(method))
        {
            DeprecationReason = Naming.DeprecationOf(method),
            Arguments = parameters.Arguments,
            Resolver = ResolverCompiler.OfMethod(method, parameters),
            Needs = parameters.Needs,
            Cost = method.GetCustomAttribute<CostAttribute>()?.Cost,
        };
    }

    internal static bool IsId(MethodInfo method) =>
        method.IsDefined(typeof(IDAttribute)) || method.ReturnParameter.IsDefined(typeof(IDAttribute), false);

    private static Type? QueryableItem(Type type) => type.IsGenericType && type.IsAssignableTo(typeof(IQueryable))
        ? type.GetInterfaces().Prepend(type).First(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IQueryable<>)).GetGenericArguments()[0]
        : null;
}
