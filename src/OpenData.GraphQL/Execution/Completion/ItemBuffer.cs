namespace OpenData.GraphQL.Execution.Completion;

/// <summary>The items of all lists of a column, in the array that they stay in: a single list is copied once.</summary>
internal sealed class ItemBuffer<T>
{
    private T[] items = [];

    public int Count { get; private set; }

    public void Add(IEnumerable<T> list)
    {
        if (list is not ICollection<T> known)
        {
            foreach (var item in list)
            {
                Reserve(Count + 1);
                items[Count++] = item;
            }

            return;
        }

        var end = Count + known.Count;
        Reserve(end);
        known.CopyTo(items, Count);
        Count = end;
    }

    /// <summary>Forgets what was added after the first items.</summary>
    public void Truncate(int count) => Count = count;

    /// <summary>All items; nothing may be added any more.</summary>
    public T[] ToArray()
    {
        if (Count < items.Length)
            Array.Resize(ref items, Count);
        return items;
    }

    private void Reserve(int count)
    {
        if (count > items.Length)
            Array.Resize(ref items, Math.Max(count, 2 * items.Length));
    }
}
