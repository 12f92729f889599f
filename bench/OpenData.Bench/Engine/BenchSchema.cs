using OpenData.GraphQL.Types;

namespace OpenData.Bench.Engine;

/// <summary>An object of five fields and its relation, in memory: what the engine is measured with.</summary>
public sealed record Item(string Id, string Name, int Count, decimal Price, bool IsOld, int Parent);

/// <summary>The root: items of three levels.</summary>
[QueryType]
public static class ItemQueries
{
    private static readonly Item[] All = [.. Enumerable.Range(0, 10_000).Select(i => new Item($"item-{i}", $"Sản phẩm {i}", i, i / 4m, i % 2 == 0, i / 10))];

    /// <summary>The items below each, found beforehand: the engine is measured, not its resolvers.</summary>
    internal static ILookup<int, Item> Below { get; } = All.ToLookup(item => item.Parent);

    /// <summary>The first items.</summary>
    public static IReadOnlyList<Item> GetItems(int first) => new ArraySegment<Item>(All, 0, first);
}

/// <summary>The relation.</summary>
[ObjectType<Item>]
[Hide(nameof(Item.Parent))]
public static class ItemNode
{
    /// <summary>Ten items below.</summary>
    [Batch(nameof(Item.Count))]
    public static Task<ILookup<int, Item>> GetChildren(IReadOnlyList<int> counts) => Task.FromResult(ItemQueries.Below);
}
