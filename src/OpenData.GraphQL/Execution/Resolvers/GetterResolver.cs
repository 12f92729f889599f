using OpenData.GraphQL.Execution.Completion;
using OpenData.GraphQL.Execution.Results;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Execution.Resolvers;

/// <summary>Reads a property that the compiler wrote the accessor of, so that reading it cannot fail.</summary>
internal sealed class GetterResolver<TParent, TValue>(Func<TParent, TValue> getter) : FieldResolver
{
    private Completer<TValue>? completer;

    internal override void Bind(GraphQLType type) => completer = Completers.For<TValue>(type);

    internal override ValueTask<Column> ResolveAsync(ResolverContext context)
    {
        var parents = context.Parents.Objects;
        if (completer is LeafCompleter<TValue> { Leaf: { IsTotal: true } leaf } && !MayBeForbiddenNull(parents, context))
            return new(new GetterColumn<TParent, TValue>(context.Parents, getter, leaf, context.Place));
        var values = new TValue[parents.Length];
        for (var i = 0; i < parents.Length; i++)
            values[i] = getter((TParent)parents[i]);
        return new(completer!.Complete(values, null, context.Place));
    }

    private bool MayBeForbiddenNull(object[] parents, ResolverContext context)
    {
        if (default(TValue) is not null || !context.Place.IsNonNull)
            return false;
        foreach (var parent in parents)
        {
            if (getter((TParent)parent) is null)
                return true;
        }

        return false;
    }
}
