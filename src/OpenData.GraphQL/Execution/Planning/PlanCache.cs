using System.Collections.Concurrent;

namespace OpenData.GraphQL.Execution.Planning;

/// <summary>
/// The plans of the operations asked last, bounded: two generations of a fixed size. A plan found in the old generation
/// moves to the young one; when the young one is full it becomes the old one, and what was not asked since is forgotten.
/// </summary>
internal sealed class PlanCache(int capacity)
{
    private readonly int generation = Math.Max(1, capacity / 2);
    private readonly Lock turning = new();
    private ConcurrentDictionary<(string Document, string? Operation), CachedPlan> young = new();
    private ConcurrentDictionary<(string Document, string? Operation), CachedPlan> old = new();

    public int Count => young.Count + old.Count;

    public CachedPlan? Find(string document, string? operation)
    {
        if (young.TryGetValue((document, operation), out var plan))
            return plan;
        if (!old.TryGetValue((document, operation), out plan))
            return null;
        Add(document, operation, plan);
        return plan;
    }

    public void Add(string document, string? operation, CachedPlan plan)
    {
        if (young.Count >= generation)
        {
            lock (turning)
            {
                if (young.Count >= generation)
                {
                    old = young;
                    young = new();
                }
            }
        }

        young[(document, operation)] = plan;
    }
}
