// GraphQL specification, section 6.4.2: value resolution, for all objects of a level at once.
using OpenData.GraphQL.Execution.Results;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Execution.Resolvers;

/// <summary>How a field gets its values: once for all objects at one place of the response.</summary>
public abstract class FieldResolver
{
    private protected FieldResolver()
    {
    }

    /// <summary>A resolver that reads one object and does no I/O.</summary>
    /// <typeparam name="TParent">The C# type of the objects that have the field.</typeparam>
    /// <typeparam name="TValue">The C# type of the field's values; <see cref="object"/> where only the value itself can tell.</typeparam>
    /// <param name="resolve">Gives the value of one object.</param>
    public static FieldResolver Of<TParent, TValue>(Func<TParent, ResolverContext, TValue> resolve) =>
        new MethodResolver<TValue>((parent, context) => resolve((TParent)parent, context));

    /// <summary>A resolver that is asked for one object after the other. For relations there are batches.</summary>
    /// <typeparam name="TParent">The C# type of the objects that have the field.</typeparam>
    /// <typeparam name="TValue">The C# type of the field's values; <see cref="object"/> where only the value itself can tell.</typeparam>
    /// <param name="resolve">Gives the value of one object.</param>
    public static FieldResolver OfAsync<TParent, TValue>(Func<TParent, ResolverContext, ValueTask<TValue>> resolve) =>
        new AsyncMethodResolver<TValue>((parent, context) => resolve((TParent)parent, context));

    /// <summary>Prepares the resolver for the field's type.</summary>
    /// <exception cref="SchemaException">Its values cannot be of that type.</exception>
    internal abstract void Bind(GraphQLType type);

    internal abstract ValueTask<Column> ResolveAsync(ResolverContext context);
}
