using OpenData.GraphQL.Execution.Results;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Execution.Completion;

/// <summary>Completes objects: they become the parents of the next level.</summary>
internal sealed class CompositeCompleter<T> : Completer<T>
{
    public override Column Complete(T[] values, Exception?[]? faults, ColumnPlace place)
    {
        var column = new CompositeColumn(place, values.Length);
        Check(column, values, faults);
        if (place.Field.Field.Type.Named is ObjectType type)
            OneType(column, values, type);
        else
            ManyTypes(column, values);
        return column;
    }

    private static void OneType(CompositeColumn column, T[] values, ObjectType type)
    {
        // Where none is missing, the values are the objects of the set: nobody writes into either.
        if (values is object[] all && Array.IndexOf(all, null) < 0)
        {
            column.SetOnly(Enqueue(column, type, all, null));
            return;
        }

        var objects = new object[values.Length];
        var count = 0;
        foreach (var value in values)
        {
            if (value is not null)
                objects[count++] = value;
        }

        if (count == values.Length)
        {
            column.SetOnly(Enqueue(column, type, objects, null));
            return;
        }

        var slots = new int[count];
        var indexes = new int[values.Length];
        for (int slot = 0, index = 0; slot < values.Length; slot++)
        {
            if (values[slot] is null)
                continue;
            slots[index] = slot;
            indexes[slot] = index++;
        }

        var set = count == 0 ? null : Enqueue(column, type, objects[..count], slots);
        column.SetMany([.. values.Select(v => v is null ? null : set)], indexes);
    }

    private static void ManyTypes(CompositeColumn column, T[] values)
    {
        var schema = column.Place.Request.Schema;
        var wider = column.Place.Field.Field.Type.Named;
        var groups = new Dictionary<ObjectType, (List<object> Objects, List<int> Slots)>();
        var indexes = new int[values.Length];
        for (var slot = 0; slot < values.Length; slot++)
        {
            if (values[slot] is not { } value)
                continue;
            if (schema.TypeOf(wider, value) is not { } type)
            {
                column.Place.Request.AddError($"A value of {wider.Name} is of none of its possible types.", column, slot);
                column.Fail(slot);
                continue;
            }

            if (!groups.TryGetValue(type, out var group))
                groups.Add(type, group = ([], []));
            indexes[slot] = group.Objects.Count;
            group.Objects.Add(value);
            group.Slots.Add(slot);
        }

        var sets = new ObjectSet?[values.Length];
        foreach (var (type, group) in groups)
        {
            var set = Enqueue(column, type, [.. group.Objects], [.. group.Slots]);
            foreach (var slot in group.Slots)
                sets[slot] = set;
        }

        column.SetMany(sets, indexes);
    }

    private static ObjectSet Enqueue(CompositeColumn column, ObjectType type, object[] objects, int[]? slots)
    {
        var set = new ObjectSet(column.Place.Field.Selection(type), objects, column, slots);
        column.Place.Request.Enqueue(set);
        return set;
    }
}
