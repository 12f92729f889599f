using OpenData.GraphQL.Execution.Completion;
using OpenData.GraphQL.Execution.Results;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Execution.Resolvers;

/// <summary>A relation: asked once for the distinct keys of all objects of the level.</summary>
/// <param name="keyOf">Reads an object's key; false where it has none.</param>
/// <param name="resolve">Answers for all keys at once.</param>
/// <param name="missing">The value of an object without key, e.g. an empty list.</param>
internal sealed class BatchResolver<TKey, TValue>(
    TryGetKey<TKey> keyOf, Func<IReadOnlyList<TKey>, ResolverContext, ValueTask<Func<TKey, TValue>>> resolve, TValue missing)
    : FieldResolver
    where TKey : notnull
{
    private Completer<TValue>? completer;

    internal override void Bind(GraphQLType type) => completer = Completers.For<TValue>(type);

    internal override async ValueTask<Column> ResolveAsync(ResolverContext context)
    {
        var parents = context.Parents.Objects;
        var values = new TValue[parents.Length];
        Exception?[]? faults = null;
        try
        {
            await Fill(parents, values, context).ConfigureAwait(false);
        }
        catch (Exception fault) when (!context.Request.IsStopped(fault))
        {
            faults = new Exception?[parents.Length];
            Array.Fill(faults, fault);
        }

        return completer!.Complete(values, faults, context.Place);
    }

    private async ValueTask Fill(object[] parents, TValue[] values, ResolverContext context)
    {
        var keys = new List<TKey>();
        var known = new HashSet<TKey>();
        foreach (var parent in parents)
        {
            if (keyOf(parent, out var key) && known.Add(key))
                keys.Add(key);
        }

        var answers = keys.Count == 0 ? null : await resolve(keys, context).ConfigureAwait(false);
        for (var i = 0; i < parents.Length; i++)
            values[i] = keyOf(parents[i], out var key) ? answers!(key) : missing;
    }
}
