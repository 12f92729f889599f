using OpenData.GraphQL.Language.Syntax;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Validation;

/// <summary>Knows the types at a place of a document, being told of every node that a walk enters and leaves.</summary>
internal sealed class TypeTracker(Schema schema)
{
    private readonly Stack<GraphQLType?> outputs = new();
    private readonly Stack<NamedType?> parents = new();
    private readonly Stack<Field?> fields = new();
    private readonly Stack<InputPosition> inputs = new();

    /// <summary>The type of the field, or the type condition of the fragment; null where unknown.</summary>
    public GraphQLType? Output => Top(outputs);

    /// <summary>The composite type that the selection set selects of; null where unknown.</summary>
    public NamedType? Parent => Top(parents);

    /// <summary>The field; null where unknown.</summary>
    public Field? Field => Top(fields);

    /// <summary>The directive; null outside of one, or where unknown.</summary>
    public DirectiveDefinition? Directive { get; private set; }

    /// <summary>The argument; null outside of one, or where unknown.</summary>
    public Argument? Argument { get; private set; }

    /// <summary>The type that a value here has to have, and its surroundings.</summary>
    public InputPosition Input => inputs.TryPeek(out var position) ? position : default;

    public void Enter(SyntaxNode node)
    {
        switch (node)
        {
            case SelectionSetNode:
                parents.Push(Output is { IsComposite: true } output ? output.Named : null);
                break;
            case FieldNode field:
                fields.Push(Parent is null ? null : schema.FindField(Parent, field.Name.Value));
                outputs.Push(Field?.Type);
                break;
            case DirectiveNode directive:
                Directive = schema.Directive(directive.Name.Value);
                break;
            case OperationDefinitionNode operation:
                outputs.Push(operation.Operation == OperationKind.Query ? schema.Query : null);
                break;
            case InlineFragmentNode { TypeCondition: null }:
                outputs.Push(Output?.Named);
                break;
            case InlineFragmentNode { TypeCondition: { } condition }:
                outputs.Push(ResolveOutput(condition));
                break;
            case FragmentDefinitionNode fragment:
                outputs.Push(ResolveOutput(fragment.TypeCondition));
                break;
            case VariableDefinitionNode variable:
                inputs.Push(new InputPosition(OnlyInput(Resolve(variable.Type)), null, false));
                break;
            case ArgumentNode argument:
                Argument = Directive is { } known
                    ? known.Argument(argument.Name.Value)
                    : Field?.Argument(argument.Name.Value);
                inputs.Push(new InputPosition(Argument?.Type, null, Argument?.HasDefault ?? false));
                break;
            case ListValueNode:
                var list = Input.Type?.Nullable as ListType;
                inputs.Push(new InputPosition(list?.OfType, Input.Type, false));
                break;
            case ObjectFieldNode objectField:
                var input = (Input.Type?.Named as InputObjectType)?.Field(objectField.Name.Value);
                inputs.Push(new InputPosition(input?.Type, Input.Type, input?.HasDefault ?? false));
                break;
        }
    }

    public void Leave(SyntaxNode node)
    {
        switch (node.Kind)
        {
            case SyntaxKind.SelectionSet:
                parents.Pop();
                break;
            case SyntaxKind.Field:
                fields.Pop();
                outputs.Pop();
                break;
            case SyntaxKind.Directive:
                Directive = null;
                break;
            case SyntaxKind.OperationDefinition or SyntaxKind.InlineFragment or SyntaxKind.FragmentDefinition:
                outputs.Pop();
                break;
            case SyntaxKind.VariableDefinition or SyntaxKind.ListValue or SyntaxKind.ObjectField:
                inputs.Pop();
                break;
            case SyntaxKind.Argument:
                Argument = null;
                inputs.Pop();
                break;
        }
    }

    /// <summary>The type a reference means; null when its name is unknown.</summary>
    public GraphQLType? Resolve(TypeNode reference) => reference switch
    {
        NamedTypeNode named => schema.Type(named.Name.Value),
        ListTypeNode list => Resolve(list.ElementType) is { } element ? new ListType(element) : null,
        NonNullTypeNode nonNull => Resolve(nonNull.NullableType) is { } type ? new NonNullType(type) : null,
        _ => null,
    };

    private NamedType? ResolveOutput(NamedTypeNode condition) =>
        schema.Type(condition.Name.Value) is { IsOutput: true } type ? type : null;

    private static GraphQLType? OnlyInput(GraphQLType? type) => type is { IsInput: true } ? type : null;

    private static T? Top<T>(Stack<T?> stack) where T : class => stack.TryPeek(out var top) ? top : null;
}
