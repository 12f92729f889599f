// Specification §5.3.1, Field Selections.
using OpenData.GraphQL.Language.Syntax;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Validation.Rules;

/// <summary>A selected field exists on the type it is selected of.</summary>
internal sealed class FieldsOnCorrectType(ValidationContext context) : ValidationRule(context)
{
    public override bool Enter(SyntaxNode node)
    {
        if (Context.Types.Parent is { } parent && Context.Types.Field is null)
        {
            var name = ((FieldNode)node).Name.Value;
            var suggestion = Suggestions.DidYouMean(TypesWith(parent, name), $"to use an inline fragment on");
            if (suggestion.Format.Length == 0 && parent is FieldsType { Fields: var fields })
                suggestion = Suggestions.DidYouMean(name, fields.Select(field => field.Name));
            Report($"Cannot query field \"{name}\" on type \"{parent}\".{suggestion}", node);
        }
        return true;
    }

    // The types that a value of this abstract type can have and that have the field: those first that stand for most
    // of the others, and a wider one before a narrower one.
    private List<string> TypesWith(NamedType parent, string field)
    {
        if (!parent.IsAbstract)
            return [];
        var uses = new Dictionary<NamedType, int>();
        foreach (var possible in Context.Schema.PossibleTypes(parent))
        {
            if (possible.Field(field) is null)
                continue;
            uses[possible] = 1;
            foreach (var wider in possible.Interfaces.Where(type => type.Field(field) is not null))
                uses[wider] = uses.GetValueOrDefault(wider) + 1;
        }
        var order = Comparer<NamedType>.Create(CompareWidth);
        return [.. uses.OrderByDescending(use => use.Value).ThenBy(use => use.Key, order).Select(use => use.Key.Name)];
    }

    private int CompareWidth(NamedType a, NamedType b) =>
        a is InterfaceType && Context.Schema.IsSubtype(a, b) ? -1
        : b is InterfaceType && Context.Schema.IsSubtype(b, a) ? 1
        : NaturalOrder.Instance.Compare(a.Name, b.Name);
}
