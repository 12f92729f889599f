// Specification §5.4.3, Required Arguments.
using OpenData.GraphQL.Language.Syntax;

namespace OpenData.GraphQL.Validation.Rules;

/// <summary>A field or directive is given every argument that is non-null and has no default.</summary>
internal sealed class ProvidedRequiredArguments(ValidationContext context) : ValidationRule(context)
{
    public override void Leave(SyntaxNode node)
    {
        var (arguments, given, owner) = node switch
        {
            FieldNode field => (Context.Types.Field?.Arguments, field.Arguments, ""),
            DirectiveNode directive => (Context.Types.Directive?.Arguments, directive.Arguments, "@" + directive.Name.Value),
            _ => (null, [], ""),
        };
        foreach (var argument in arguments ?? [])
        {
            if (!argument.IsRequired || given.Any(node => node.Name.Value == argument.Name))
                continue;
            var of = node is FieldNode ? Context.Types.Field!.Coordinate(Context.Types.Parent!) : owner;
            Report($"Argument \"{of}({argument.Name}:)\" of type \"{argument.Type}\" is required, but it was not provided.", node);
        }
    }
}
