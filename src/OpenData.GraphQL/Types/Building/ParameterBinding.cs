using System.Linq.Expressions;
using System.Reflection;
using OpenData.GraphQL.Execution;

namespace OpenData.GraphQL.Types.Building;

/// <summary>Where the parameters of a resolver get their values: arguments, the parent, the keys of a batch, services.</summary>
internal sealed class ParameterBinding
{
    private static readonly MethodInfo ServiceOf = typeof(ResolverContext).GetMethod(nameof(ResolverContext.Service))!;

    private static readonly MethodInfo ArgumentOf =
        typeof(ResolverContext).GetMethod(nameof(ResolverContext.Argument), [typeof(int)])!;

    private readonly List<Argument> arguments = [];
    private readonly List<Expression> values = [];

    private ParameterBinding()
    {
    }

    /// <summary>The parameter of the compiled resolver that holds the parent object.</summary>
    public ParameterExpression Parent { get; } = Expression.Parameter(typeof(object), "parent");

    /// <summary>The parameter of the compiled resolver that holds the keys of a batch; null for other resolvers.</summary>
    public ParameterExpression? Keys { get; private set; }

    /// <summary>The parameter of the compiled resolver that holds the context.</summary>
    public ParameterExpression Context { get; } = Expression.Parameter(typeof(ResolverContext), "context");

    public IReadOnlyList<Argument> Arguments => arguments;

    /// <summary>What the resolver reads of its parent; null for everything.</summary>
    public FieldNeeds? Needs { get; private set; } = FieldNeeds.Nothing;

    public static ParameterBinding Of(MethodInfo method, Type? parent, TypeRegistry registry, Type? key = null)
    {
        var binding = new ParameterBinding();
        foreach (var parameter in method.GetParameters())
            binding.values.Add(binding.ValueOf(parameter, parent, key, registry));
        return binding;
    }

    /// <summary>The call of the resolver.</summary>
    public Expression Call(MethodInfo method) => Expression.Call(method, values);

    private Expression ValueOf(ParameterInfo parameter, Type? parent, Type? key, TypeRegistry registry)
    {
        var type = parameter.ParameterType;
        if (parameter.GetCustomAttribute<ParentAttribute>() is { } marked)
            return ParentValue(parameter, parent, marked);
        if (key is not null && parameter.Position == 0)
        {
            Keys = Expression.Parameter(typeof(IReadOnlyList<>).MakeGenericType(key), "keys");
            return type.IsAssignableFrom(Keys.Type)
                ? Keys
                : throw new SchemaException($"The first parameter of a batch must be IReadOnlyList<{key.Name}>, the keys.");
        }

        if (type == typeof(ResolverContext))
            return Context;
        if (type == typeof(CancellationToken))
            return Expression.Property(Context, nameof(ResolverContext.CancellationToken));
        if (type == typeof(RequestContext))
            return Expression.Property(Context, nameof(ResolverContext.Request));
        if (registry.Parts.Services.Contains(type))
            return Expression.Call(Context, ServiceOf.MakeGenericMethod(type));
        if (parent is not null && type.IsAssignableFrom(parent))
            throw new SchemaException($"The parameter '{parameter.Name}' looks like the parent: mark it with [Parent].");
        arguments.Add(ArgumentFactory.Make(parameter, registry));
        return Expression.Call(Context, ArgumentOf.MakeGenericMethod(type), Expression.Constant(arguments.Count - 1));
    }

    private UnaryExpression ParentValue(ParameterInfo parameter, Type? parent, ParentAttribute marked)
    {
        if (parent is null || !parameter.ParameterType.IsAssignableFrom(parent))
            throw new SchemaException($"The parameter '{parameter.Name}' cannot hold the parent.");
        if (marked.Needs.FirstOrDefault(n => FieldFactory.PropertyOf(parent, n) is null) is { } unknown)
            throw new SchemaException($"[Parent] names '{unknown}', which {parent.Name} does not have.");
        Needs = marked.Needs.Count == 0 ? null : new FieldNeeds(marked.Needs);
        return Expression.Convert(Parent, parameter.ParameterType);
    }
}
