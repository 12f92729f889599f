using OpenData.GraphQL.Execution.Completion;
using OpenData.GraphQL.Execution.Results;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Execution.Resolvers;

/// <summary>Awaits a method for one object after the other: what it uses, such as a database context, may allow no more.</summary>
internal sealed class AsyncMethodResolver<TValue>(Func<object, ResolverContext, ValueTask<TValue>> resolve) : FieldResolver
{
    private Completer<TValue>? completer;

    internal override void Bind(GraphQLType type) => completer = Completers.For<TValue>(type);

    internal override async ValueTask<Column> ResolveAsync(ResolverContext context)
    {
        var parents = context.Parents.Objects;
        var values = new TValue[parents.Length];
        Exception?[]? faults = null;
        for (var i = 0; i < parents.Length; i++)
        {
            try
            {
                values[i] = await resolve(parents[i], context).ConfigureAwait(false);
            }
            catch (Exception fault) when (!context.Request.IsStopped(fault))
            {
                (faults ??= new Exception?[parents.Length])[i] = fault;
            }
        }

        return completer!.Complete(values, faults, context.Place);
    }
}
