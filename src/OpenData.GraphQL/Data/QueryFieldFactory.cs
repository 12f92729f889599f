using System.Linq.Expressions;
using System.Reflection;
using OpenData.GraphQL.Execution;
using OpenData.GraphQL.Execution.Resolvers;
using OpenData.GraphQL.Types;
using OpenData.GraphQL.Types.Building;
using OpenData.GraphQL.Types.Scalars;

namespace OpenData.GraphQL.Data;

/// <summary>Makes the fields of methods that give a queryable.</summary>
internal static class QueryFieldFactory
{
    public static Field Make(MethodInfo method, Type entity, Type? parent, TypeRegistry registry)
    {
        if (entity.IsValueType)
            throw new SchemaException($"A queryable of {entity.Name} cannot be a field: it must hold objects.");
        return (Field)typeof(QueryFieldFactory).GetMethod(nameof(MakeTyped), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(entity)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, [method, parent, registry], null)!;
    }

    private static Field MakeTyped<T>(MethodInfo method, Type? parent, TypeRegistry registry)
        where T : class
    {
        var (isConnection, isFiltered, isSorted) =
            (method.IsDefined(typeof(UseConnectionAttribute)), method.IsDefined(typeof(UseFilteringAttribute)), method.IsDefined(typeof(UseSortingAttribute)));
        var entity = registry.Parts.Entities.GetValueOrDefault(typeof(T));
        var result = isConnection ? QueryResult.Connection : method.IsDefined(typeof(UseFirstOrDefaultAttribute)) ? QueryResult.First : QueryResult.List;
        if (entity is null && (isConnection || isFiltered || isSorted))
            throw new SchemaException($"{typeof(T).Name} has no key: declare it with AddEntity.");
        var batch = method.GetCustomAttribute<BatchAttribute>();
        var key = batch is null ? null : BatchFieldFactory.KeyOf(batch, parent);
        var parameters = ParameterBinding.Of(method, parent, registry, key is null ? null : Nullable.GetUnderlyingType(key.PropertyType) ?? key.PropertyType);
        var arguments = new List<Argument>(parameters.Arguments);
        if (isConnection)
            arguments.AddRange(PageArguments);
        if (isFiltered)
            arguments.Add(new Argument("where", registry.Filters.For(typeof(T)), "Which items; all conditions must hold."));
        if (isSorted)
            arguments.Add(new Argument("order", new ListType(new NonNullType(registry.Sorts.For(typeof(T)))), "What to order by first, second and so on. Enums come in the order in which the schema lists their values. Without it, the list has an order of its own that does not change."));
        var field = new QueryField<T>(entity, isFiltered ? registry.Filters : null, isSorted, result);
        var item = registry.NamedOutput(typeof(T));
        return new Field(
            Naming.Of(method),
            TypeOf<T>(item, result, method, registry),
            registry.Docs.Of(method))
        {
            DeprecationReason = Naming.DeprecationOf(method),
            Arguments = arguments,
            Resolver = key is null
                ? Single(field, method, parameters, result, parent is null)
                : BatchQueryFieldFactory.Resolver(field, method, parameters, key, RelatedKey<T>(batch!, key), result),
            Needs = key is null ? parameters.Needs : new FieldNeeds([key.Name]),
            Cost = method.GetCustomAttribute<CostAttribute>()?.Cost,
            IsConnection = isConnection,
        };
    }

    private static GraphQLType TypeOf<T>(NamedType item, QueryResult result, MethodInfo method, TypeRegistry registry)
        where T : class => result switch
    {
        QueryResult.Connection => new NonNullType(registry.Connections.For<T>(item)),
        QueryResult.List => new NonNullType(new ListType(new NonNullType(item))),
        _ => AnnotatedType.OfLastArgument(method).IsNullable ? item : new NonNullType(item),
    };

    private static FieldResolver Single<T>(QueryField<T> field, MethodInfo method, ParameterBinding parameters, QueryResult result, bool isRoot)
        where T : class
    {
        var source = CompiledLater.Of(Expression.Lambda<Func<object, ResolverContext, IQueryable<T>>>(parameters.Call(method), parameters.Parent, parameters.Context));
        var resolver = new QueryResolver<T>(field, source, isRoot);
        return result switch
        {
            QueryResult.Connection => new AsyncMethodResolver<Paging.Connection<T>>(resolver.Connection),
            QueryResult.First => new AsyncMethodResolver<T?>(resolver.First),
            _ => new AsyncMethodResolver<IReadOnlyList<T>>(resolver.List),
        };
    }

    private static PropertyInfo RelatedKey<T>(BatchAttribute batch, PropertyInfo key)
    {
        var related = batch.RelatedKey is { } name ? typeof(T).GetProperty(name) : null;
        if (related is null)
            throw new SchemaException($"A batch that gives a queryable names the property of {typeof(T).Name} that holds the key: [Batch(\"{key.Name}\", nameof({typeof(T).Name}.…))].");
        return (Nullable.GetUnderlyingType(related.PropertyType) ?? related.PropertyType) == (Nullable.GetUnderlyingType(key.PropertyType) ?? key.PropertyType)
            ? related
            : throw new SchemaException($"The batch keys {key.Name} and {related.Name} are of different types.");
    }

    private static Argument[] PageArguments =>
    [
        new("first", BuiltInScalars.Int, "How many items from the start of the list, or behind `after`. Without `first` and `last` a page has the default size (see `limits`)."),
        new("after", BuiltInScalars.String, "Only items behind this cursor."),
        new("last", BuiltInScalars.Int, "How many items from the end of the list, or before `before`."),
        new("before", BuiltInScalars.String, "Only items before this cursor."),
    ];
}
