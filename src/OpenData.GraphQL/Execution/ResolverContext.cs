using OpenData.GraphQL.Execution.Planning;
using OpenData.GraphQL.Execution.Results;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Execution;

/// <summary>What a resolver can know of the field it answers: one context for all objects of the level.</summary>
public sealed class ResolverContext
{
    private readonly object?[] arguments;

    internal ResolverContext(RequestContext request, ObjectSet parents, FieldPlan plan, object?[] arguments)
    {
        Request = request;
        Parents = parents;
        Plan = plan;
        this.arguments = arguments;
    }

    /// <summary>The request that the field belongs to.</summary>
    public RequestContext Request { get; }

    /// <summary>Ends when the client goes away or the time limit is reached.</summary>
    public CancellationToken CancellationToken => Request.CancellationToken;

    /// <summary>The field's definition.</summary>
    public Field Field => Plan.Field;

    internal ObjectSet Parents { get; }

    internal FieldPlan Plan { get; }

    /// <summary>The coerced values of all arguments, in the order of declaration.</summary>
    internal ReadOnlySpan<object?> Arguments => arguments;

    internal ColumnPlace Place => new(Parents, Plan, IsField: true, Plan.Field.Type.IsNonNull, Request);

    /// <summary>The coerced value of an argument; null where it was not given and has no default.</summary>
    /// <typeparam name="T">The C# type of the argument.</typeparam>
    /// <param name="index">The argument's place in the order of declaration.</param>
    public T? Argument<T>(int index) => (T?)arguments[index];

    /// <summary>The coerced value of an argument; null where it was not given and has no default.</summary>
    /// <typeparam name="T">The C# type of the argument.</typeparam>
    /// <param name="name">The argument's name in the schema.</param>
    /// <exception cref="ArgumentException">The field has no such argument.</exception>
    public T? Argument<T>(string name)
    {
        for (var i = 0; i < Field.Arguments.Count; i++)
        {
            if (Field.Arguments[i].Name == name)
                return Argument<T>(i);
        }

        throw new ArgumentException($"The field has no argument '{name}'.", nameof(name));
    }

    /// <summary>What the host registered as that type.</summary>
    /// <typeparam name="T">The registered type.</typeparam>
    public T Service<T>()
        where T : notnull => (T)(Request.Services.GetService(typeof(T))
            ?? throw new InvalidOperationException($"No service of type {typeof(T).Name} is registered."));
}
