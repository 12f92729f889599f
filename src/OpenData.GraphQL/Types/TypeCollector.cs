namespace OpenData.GraphQL.Types;

/// <summary>Finds every named type that can be reached from some types and directives.</summary>
internal static class TypeCollector
{
    public static IReadOnlyCollection<NamedType> Collect(IEnumerable<NamedType> roots, IEnumerable<DirectiveDefinition> directives)
    {
        var found = new Dictionary<string, NamedType>(StringComparer.Ordinal);
        // A work list, not recursion: a chain of types may be longer than the stack is deep.
        var open = new Queue<NamedType>(roots.Concat(directives.SelectMany(d => d.Arguments).Select(a => a.Type.Named)));
        while (open.TryDequeue(out var type))
        {
            if (found.TryAdd(type.Name, type))
            {
                foreach (var next in Neighbours(type))
                    open.Enqueue(next);
            }
            else if (!ReferenceEquals(found[type.Name], type))
            {
                throw new SchemaException($"Two different types are named '{type.Name}'.");
            }
        }

        return found.Values;
    }

    private static IEnumerable<NamedType> Neighbours(NamedType type) => type switch
    {
        FieldsType fields => fields.Interfaces
            .Concat(fields.Fields.Select(f => f.Type.Named))
            .Concat(fields.Fields.SelectMany(f => f.Arguments).Select(a => a.Type.Named)),
        UnionType union => union.Members,
        InputObjectType input => input.Fields.Select(f => f.Type.Named),
        _ => [],
    };
}
