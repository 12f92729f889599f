// GraphQL specification, section 3.10: circular references.
namespace OpenData.GraphQL.Types;

/// <summary>Finds input objects that can never be written down, because they need themselves.</summary>
internal static class InputCycles
{
    public static IEnumerable<string> Find(IEnumerable<InputObjectType> types)
    {
        var done = new HashSet<InputObjectType>();
        foreach (var type in types)
        {
            if (Find(type, [], done) is { } cycle)
                yield return $"{cycle}: an input object cannot need itself through non-null fields.";
        }
    }

    private static string? Find(InputObjectType type, List<(InputObjectType Type, string Field)> path, HashSet<InputObjectType> done)
    {
        if (done.Contains(type))
            return null;
        var start = path.FindIndex(p => ReferenceEquals(p.Type, type));
        if (start >= 0)
            return string.Join(" → ", path.Skip(start).Select(p => $"{p.Type.Name}.{p.Field}"));
        foreach (var field in type.Fields)
        {
            if (field.Type is not NonNullType { OfType: InputObjectType needed })
                continue;
            path.Add((type, field.Name));
            var found = Find(needed, path, done);
            path.RemoveAt(path.Count - 1);
            if (found is not null)
            {
                done.Add(type);
                return found;
            }
        }

        done.Add(type);
        return null;
    }
}
