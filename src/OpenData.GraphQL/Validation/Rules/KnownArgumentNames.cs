// Specification §5.4.1, Argument Names.
using OpenData.GraphQL.Language.Syntax;

namespace OpenData.GraphQL.Validation.Rules;

/// <summary>A field or directive has every argument that it is given.</summary>
internal sealed class KnownArgumentNames(ValidationContext context) : ValidationRule(context)
{
    public override bool Enter(SyntaxNode node)
    {
        if (node is DirectiveNode directive)
        {
            CheckDirective(directive);
            return false;
        }
        if (Context.Types is { Argument: null, Field: { } field, Parent: { } parent })
        {
            var name = ((ArgumentNode)node).Name.Value;
            Report($"Unknown argument \"{name}\" on field \"{field.Coordinate(parent)}\".{Suggestions.DidYouMean(name, field.Arguments.Select(argument => argument.Name))}", node);
        }
        return true;
    }

    private void CheckDirective(DirectiveNode directive)
    {
        if (Context.Types.Directive is not { } definition)
            return;
        foreach (var argument in directive.Arguments)
        {
            var name = argument.Name.Value;
            if (definition.Argument(name) is null)
            {
                Report($"Unknown argument \"{name}\" on directive \"@{definition.Name}\".{Suggestions.DidYouMean(name, definition.Arguments.Select(known => known.Name))}", argument);
            }
        }
    }
}
