// Specification §5.7.1, Directives Are Defined, and §5.7.2, Directives Are in Valid Locations.
using OpenData.GraphQL.Introspection;
using OpenData.GraphQL.Language.Syntax;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Validation.Rules;

/// <summary>The schema has every directive that the document uses, and allows it where it stands.</summary>
internal sealed class KnownDirectives(ValidationContext context) : ValidationRule(context)
{
    public override bool Enter(SyntaxNode node)
    {
        var name = ((DirectiveNode)node).Name.Value;
        if (Context.Schema.Directive(name) is not { } directive)
        {
            Report($"Unknown directive \"@{name}\".", node);
        }
        else if (!directive.Locations.Contains(Location))
        {
            var place = IntrospectionTypes.DirectiveLocationEnum.ValueOf(Location)!.Name;
            Report($"Directive \"@{name}\" may not be used on {place}.", node);
        }
        return true;
    }

    private DirectiveLocation Location => Context.Parent switch
    {
        OperationDefinitionNode { Operation: OperationKind.Query } => DirectiveLocation.Query,
        OperationDefinitionNode { Operation: OperationKind.Mutation } => DirectiveLocation.Mutation,
        OperationDefinitionNode => DirectiveLocation.Subscription,
        FragmentDefinitionNode => DirectiveLocation.FragmentDefinition,
        VariableDefinitionNode => DirectiveLocation.VariableDefinition,
        FragmentSpreadNode => DirectiveLocation.FragmentSpread,
        InlineFragmentNode => DirectiveLocation.InlineFragment,
        _ => DirectiveLocation.Field,
    };
}
