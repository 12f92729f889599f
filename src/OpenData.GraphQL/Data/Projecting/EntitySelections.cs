using OpenData.GraphQL.Execution.Planning;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Data.Projecting;

/// <summary>Finds what is selected of the entities of a list or connection.</summary>
internal static class EntitySelections
{
    public static IEnumerable<SelectionPlan> Of(FieldPlan field, bool isConnection)
    {
        var selection = field.Selection((ObjectType)field.Field.Type.Named);
        if (!isConnection)
            return [selection];
        var nodes = selection.Fields.Where(f => f.Field.Name == "nodes");
        var edges = selection.Fields.Where(f => f.Field.Name == "edges")
            .SelectMany(f => f.Selection((ObjectType)f.Field.Type.Named).Fields)
            .Where(f => f.Field.Name == "node");
        return nodes.Concat(edges).Select(f => f.Selection((ObjectType)f.Field.Type.Named));
    }
}
