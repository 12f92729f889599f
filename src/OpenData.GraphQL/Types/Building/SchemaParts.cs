using System.Reflection;
using OpenData.GraphQL.Data;

namespace OpenData.GraphQL.Types.Building;

/// <summary>The C# declarations that a schema is made of.</summary>
internal sealed class SchemaParts
{
    private readonly HashSet<Assembly> assemblies = [];
    private readonly HashSet<Type> nodeClasses = [];

    public HashSet<Type> QueryClasses { get; } = [];

    public HashSet<Type> Roots { get; } = [];

    public HashSet<Type> Services { get; } = [];

    public List<ScalarType> Scalars { get; } = [];

    public List<DirectiveDefinition> Directives { get; } = [];

    public Dictionary<Type, Entity> Entities { get; } = [];

    public string? Description { get; set; }

    public IEnumerable<Type> NodeClasses(Type type) => nodeClasses.Where(n => NodeOf(n) == type);

    /// <summary>The concrete classes of the added assemblies that implement a C# interface.</summary>
    public IEnumerable<Type> Implementing(Type type) => assemblies
        .SelectMany(a => a.GetTypes())
        .Concat(Roots)
        .Distinct()
        .Where(t => t is { IsAbstract: false, IsGenericTypeDefinition: false } && t.IsAssignableTo(type) && !t.IsDefined(typeof(GraphQLIgnoreAttribute)));

    public void Add(Assembly assembly)
    {
        if (!assemblies.Add(assembly))
            return;
        foreach (var type in assembly.GetTypes())
        {
            if (type.IsDefined(typeof(QueryTypeAttribute)) || NodeOf(type) is not null)
                Add(type);
            else if (type is { IsAbstract: false, IsClass: true } && type.IsAssignableTo(typeof(ScalarType)) && type.GetConstructor([]) is { } make && type.IsVisible)
                Scalars.Add((ScalarType)make.Invoke([]));
        }
    }

    public void Add(Type type)
    {
        if (type.IsDefined(typeof(QueryTypeAttribute)))
        {
            QueryClasses.Add(type);
        }
        else if (NodeOf(type) is { } objectType)
        {
            nodeClasses.Add(type);
            Roots.Add(objectType);
        }
        else
        {
            Roots.Add(type);
        }
    }

    private static Type? NodeOf(Type type) => type.GetCustomAttributes()
        .Select(a => a.GetType())
        .FirstOrDefault(a => a.IsGenericType && (a.GetGenericTypeDefinition() == typeof(ObjectTypeAttribute<>) || a.GetGenericTypeDefinition() == typeof(InterfaceTypeAttribute<>)))
        ?.GetGenericArguments()[0];
}
