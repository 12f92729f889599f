using System.Runtime.InteropServices;
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
        var places = Places(parents, keys);
        var answers = new TValue[keys.Count];
        if (keys.Count > 0)
        {
            var answerOf = await resolve(keys, context).ConfigureAwait(false);
            for (var i = 0; i < answers.Length; i++)
                answers[i] = answerOf(keys[i]);
        }

        for (var i = 0; i < parents.Length; i++)
            values[i] = places[i] < 0 ? missing : answers[places[i]];
    }

    // The place of each object's key among the distinct keys; -1 where it has none.
    private int[] Places(object[] parents, List<TKey> keys)
    {
        var places = new int[parents.Length];
        var known = new Dictionary<TKey, int>();
        for (var i = 0; i < parents.Length; i++)
        {
            places[i] = -1;
            if (!keyOf(parents[i], out var key))
                continue;
            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(known, key, out var isKnown);
            if (!isKnown)
            {
                place = keys.Count;
                keys.Add(key);
            }

            places[i] = place;
        }

        return places;
    }
}
