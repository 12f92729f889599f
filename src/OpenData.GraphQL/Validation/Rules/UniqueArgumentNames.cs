// Specification §5.4.2, Argument Uniqueness.
using OpenData.GraphQL.Language.Syntax;

namespace OpenData.GraphQL.Validation.Rules;

/// <summary>A field or directive is given an argument once.</summary>
internal sealed class UniqueArgumentNames(ValidationContext context) : ValidationRule(context)
{
    public override bool Enter(SyntaxNode node)
    {
        var arguments = node is FieldNode field ? field.Arguments : ((DirectiveNode)node).Arguments;
        if (arguments.Length < 2)
            return true;
        foreach (var group in arguments.GroupBy(argument => argument.Name.Value))
        {
            if (group.Count() > 1)
                Report($"There can be only one argument named \"{group.Key}\".", [.. group.Select(a => a.Name)]);
        }
        return true;
    }
}
