using OpenData.GraphQL.Execution.Completion;
using OpenData.GraphQL.Execution.Results;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Execution.Resolvers;

/// <summary>Calls a method for one object after the other.</summary>
internal sealed class MethodResolver<TValue>(Func<object, ResolverContext, TValue> resolve) : FieldResolver
{
    private Completer<TValue>? completer;

    internal override void Bind(GraphQLType type) => completer = Completers.For<TValue>(type);

    internal override ValueTask<Column> ResolveAsync(ResolverContext context)
    {
        var parents = context.Parents.Objects;
        var values = new TValue[parents.Length];
        Exception?[]? faults = null;
        for (var i = 0; i < parents.Length; i++)
        {
            try
            {
                values[i] = resolve(parents[i], context);
            }
            catch (Exception fault) when (!context.Request.IsStopped(fault))
            {
                (faults ??= new Exception?[parents.Length])[i] = fault;
            }
        }

        return new(completer!.Complete(values, faults, context.Place));
    }
}
