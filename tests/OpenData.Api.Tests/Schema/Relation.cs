using OpenData.GraphQL.Types;

namespace OpenData.Api.Tests.Schema;

/// <summary>A batched relation, and how to get to it from something that has an id.</summary>
/// <param name="Start">A type that has ids.</param>
/// <param name="Way">The fields that lead from it to the relation's parents; empty where it is their type itself.</param>
/// <param name="Parent">The type that has the relation.</param>
/// <param name="Field">The relation.</param>
internal sealed record Relation(ObjectType Start, IReadOnlyList<string> Way, ObjectType Parent, Field Field)
{
    /// <summary>Every batched relation of a schema, those that no id leads to left out.</summary>
    public static IEnumerable<Relation> Of(GraphQL.Types.Schema schema)
    {
        var node = (InterfaceType)schema.Type("Node")!;
        foreach (var parent in Parents(schema))
        {
            if (WayTo(parent, schema.PossibleTypes(node)) is not { } way)
                continue;
            foreach (var field in Batches(parent))
                yield return new(way.Start, way.Fields, parent, field);
        }
    }

    /// <summary>The types that have batched relations.</summary>
    public static IEnumerable<ObjectType> Parents(GraphQL.Types.Schema schema) => schema.Types.OfType<ObjectType>().Where(type => Batches(type).Any());

    /// <summary>The least that can be selected of the relation, under its parents of some ids.</summary>
    public string Query
    {
        get
        {
            var selection = Field.Type.IsLeaf ? "" : Field.Type.Named.Name.EndsWith("Connection", StringComparison.Ordinal) ? " { totalCount nodes { __typename } }" : " { __typename }";
            var inner = $"{Field.Name}{selection}";
            foreach (var step in Way.Reverse())
                inner = $"{step} {{ {inner} }}";
            return $"query ($ids: [ID!]!) {{ nodes(ids: $ids) {{ ... on {Start.Name} {{ {inner} }} }} }}";
        }
    }

    public override string ToString() => $"{Parent.Name}.{Field.Name}";

    private static IEnumerable<Field> Batches(ObjectType type) =>
        type.Fields.Where(field => field.Resolver?.GetType().Name.StartsWith("BatchResolver", StringComparison.Ordinal) == true && !field.Arguments.Any(argument => argument.IsRequired));

    // The shortest way, so that as little as possible is asked beside the relation.
    private static (ObjectType Start, IReadOnlyList<string> Fields)? WayTo(ObjectType target, IReadOnlyList<ObjectType> starts)
    {
        if (starts.Contains(target))
            return (target, []);
        var open = new Queue<(ObjectType Start, ObjectType At, string[] Way)>(starts.Select(start => (start, start, Array.Empty<string>())));
        var seen = new HashSet<ObjectType>(starts);
        while (open.TryDequeue(out var place))
        {
            foreach (var field in place.At.Fields.Where(field => field.Type.Named is ObjectType && !field.Arguments.Any(argument => argument.IsRequired)))
            {
                var next = (ObjectType)field.Type.Named;
                if (next == target)
                    return (place.Start, [.. place.Way, field.Name]);
                if (seen.Add(next))
                    open.Enqueue((place.Start, next, [.. place.Way, field.Name]));
            }
        }

        return null;
    }
}
