using System.Collections;
using System.Collections.Frozen;

namespace OpenData.GraphQL.Types;

/// <summary>A list that also finds its items by name; two items of one name are a mistake of the schema.</summary>
internal sealed class NamedMap<T> : IReadOnlyList<T>
    where T : class
{
    public static readonly NamedMap<T> Empty = new([], _ => "");

    private readonly T[] items;
    private readonly FrozenDictionary<string, T> byName;

    public NamedMap(IEnumerable<T> source, Func<T, string> name)
    {
        items = [.. source];
        var twice = items.GroupBy(name).FirstOrDefault(g => g.Count() > 1);
        if (twice is not null)
            throw new SchemaException($"The name '{twice.Key}' is declared more than once.");
        byName = items.ToFrozenDictionary(name, StringComparer.Ordinal);
    }

    public int Count => items.Length;

    public T this[int index] => items[index];

    public T? Find(string name) => byName.GetValueOrDefault(name);

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}
