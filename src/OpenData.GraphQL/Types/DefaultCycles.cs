// GraphQL specification, section 3.10: InputObjectDefaultValueHasCycle.
namespace OpenData.GraphQL.Types;

/// <summary>Finds default values that can never be written out, because they need themselves.</summary>
internal static class DefaultCycles
{
    public static IEnumerable<string> Find(IEnumerable<InputObjectType> types)
    {
        var done = new HashSet<InputField>();
        foreach (var field in types.SelectMany(t => t.Fields.Select(f => (Type: t, Field: f))))
        {
            if (Visit(field.Type, field.Field, [], done) is { } cycle)
                yield return $"{cycle}: a default value cannot need itself.";
        }
    }

    // A field that is left out stands for its default, which may leave out others.
    private static string? Visit(InputObjectType type, InputField field, List<(InputField Field, string Name)> path, HashSet<InputField> done)
    {
        if (!field.HasDefault || done.Contains(field))
            return null;
        var start = path.FindIndex(p => ReferenceEquals(p.Field, field));
        if (start >= 0)
            return string.Join(" → ", path.Skip(start).Select(p => p.Name));
        path.Add((field, $"{type.Name}.{field.Name}"));
        var cycle = VisitValue(field.DefaultValue, field.Type, path, done);
        path.RemoveAt(path.Count - 1);
        done.Add(field);
        return cycle;
    }

    private static string? VisitValue(object? value, GraphQLType type, List<(InputField Field, string Name)> path, HashSet<InputField> done) => (value, type.Nullable) switch
    {
        (IReadOnlyDictionary<string, object?> given, InputObjectType input) => input.Fields
            .Select(f => given.TryGetValue(f.Name, out var item) ? VisitValue(item, f.Type, path, done) : Visit(input, f, path, done))
            .FirstOrDefault(c => c is not null),
        (IEnumerable<object?> items, ListType list) => items.Select(i => VisitValue(i, list.OfType, path, done)).FirstOrDefault(c => c is not null),
        (not null, ListType list) => VisitValue(value, list.OfType, path, done),
        _ => null,
    };
}
