namespace OpenData.SiteGen;

/// <summary>Work on many things of which none needs another.</summary>
internal static class SideBySide
{
    /// <summary>Works on as many at a time as there are processors; what one of them throws is thrown as it is.</summary>
    public static Task EachAsync<T>(IEnumerable<T> items, Action<T> work, CancellationToken cancellation = default) =>
        Parallel.ForEachAsync(items, cancellation, (item, _) =>
        {
            work(item);
            return ValueTask.CompletedTask;
        });

    /// <summary>The same, waited for.</summary>
    public static void Each<T>(IEnumerable<T> items, Action<T> work) => EachAsync(items, work).GetAwaiter().GetResult();
}
