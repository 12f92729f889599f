using OpenData.GraphQL.Language.Syntax;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Execution.Planning;

/// <summary>What is selected of one object type at one place of an operation: fields merged, in response order.</summary>
internal sealed class SelectionPlan
{
    private readonly Lazy<FieldPlan[]> fields;

    public SelectionPlan(PlanCompiler compiler, ObjectType type, IReadOnlyList<FieldNode> parents)
    {
        Type = type;
        fields = new(() => compiler.Collect(type, [.. parents.Where(n => n.SelectionSet is not null).Select(n => n.SelectionSet!)]));
    }

    public SelectionPlan(PlanCompiler compiler, ObjectType type, SelectionSetNode root)
    {
        Type = type;
        fields = new(() => compiler.Collect(type, [root]));
    }

    public ObjectType Type { get; }

    public FieldPlan[] Fields => fields.Value;

    /// <summary>The first selection of that field, whatever its alias; null where it is not selected.</summary>
    public FieldPlan? Find(string fieldName) => Array.Find(Fields, f => f.Field.Name == fieldName);
}
