using OpenData.GraphQL.Execution.Results;

namespace OpenData.GraphQL.Execution.Completion;

/// <summary>Completes lists: their items follow each other in one inner column.</summary>
/// <param name="inner">The completer of the items.</param>
/// <param name="itemsAreNonNull">Whether no item may be null.</param>
/// <param name="items">Reads the items of a list whose C# type says nothing about them; null where it does.</param>
internal sealed class ListCompleter<TList, TItem>(
    Completer<TItem> inner, bool itemsAreNonNull, Func<TList, IEnumerable<TItem>>? items) : Completer<TList>
{
    public override Column Complete(TList[] values, Exception?[]? faults, ColumnPlace place)
    {
        var starts = new int[values.Length + 1];
        var all = new ItemBuffer<TItem>();
        bool[]? isNull = null;
        for (var i = 0; i < values.Length; i++)
        {
            starts[i] = all.Count;
            if (values[i] is not { } list)
                (isNull ??= new bool[values.Length])[i] = true;
            else
                Add(list, all, ref faults, i, values.Length);
            starts[i + 1] = all.Count;
            place.Request.CheckRows(all.Count);
        }

        var column = new ListColumn(starts, isNull, place);
        Check(column, values, faults);
        column.Items = inner.Complete(
            all.ToArray(), null, place with { Owner = column, IsField = false, IsNonNull = itemsAreNonNull });
        return column;
    }

    private void Add(TList list, ItemBuffer<TItem> all, ref Exception?[]? faults, int slot, int slots)
    {
        var before = all.Count;
        try
        {
            all.Add(items is not null ? items(list) : (IEnumerable<TItem>)list!);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // A lazy list may fail anywhere in its middle; what came before it is not shown.
            all.Truncate(before);
            (faults ??= new Exception?[slots])[slot] = fault;
        }
    }
}
