// Specification §5.6.1, Values of Correct Type, to §5.6.4, Input Object Required Fields.
using OpenData.GraphQL.Language.Syntax;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Validation.Rules;

/// <summary>A literal is a value of the type that its place expects.</summary>
internal sealed class ValuesOfCorrectType(ValidationContext context) : ValidationRule(context)
{
    public override bool Enter(SyntaxNode node)
    {
        var position = Context.Types.Input;
        if ((node is ListValueNode ? position.Around : position.Type) is { } type)
            Check((ValueNode)node, type);
        return false;
    }

    private void Check(ValueNode value, GraphQLType type)
    {
        switch (value, type)
        {
            case (VariableNode, _):
                break;
            case (NullValueNode, NonNullType):
                Report($"Expected value of non-null type \"{type}\" not to be null.", value);
                break;
            case (_, NonNullType nonNull):
                Check(value, nonNull.OfType);
                break;
            case (NullValueNode, _):
                break;
            case (ListValueNode list, ListType listType):
                foreach (var item in list.Values)
                    Check(item, listType.OfType);
                break;
            case (_, ListType listType):
                Check(value, listType.OfType);
                break;
            case (ObjectValueNode given, InputObjectType input):
                CheckObject(given, input);
                break;
            case (_, InputObjectType):
                Report($"Expected value of type \"{type}\" to be an object, found: {value}.", value);
                break;
            case (_, EnumType enumType):
                CheckEnum(value, enumType);
                break;
            case (_, ScalarType scalar):
                if (!scalar.TryCoerceInput(LiteralInput.Of(value), out _, out var error))
                    Report(error, value);
                break;
        }
    }

    private void CheckObject(ObjectValueNode given, InputObjectType input)
    {
        // Where a field is given twice, which is an error of its own, the later one counts.
        var byName = new Dictionary<string, ValueNode>(StringComparer.Ordinal);
        foreach (var field in given.Fields)
            byName[field.Name.Value] = field.Value;

        foreach (var field in input.Fields)
        {
            if (byName.TryGetValue(field.Name, out var value))
                Check(value, field.Type);
            else if (field.IsRequired)
                Report($"Expected value of type \"{input}\" to include required field \"{field.Name}\", found: {given}.", given);
        }
        foreach (var field in given.Fields.Where(field => input.Field(field.Name.Value) is null))
        {
            var name = field.Name.Value;
            var suggestion = Suggestions.DidYouMean(name, input.Fields.Select(known => known.Name));
            if (suggestion.Format.Length > 0)
                Report($"Expected value of type \"{input}\" not to include unknown field \"{name}\".{suggestion} Found: {given}.", field);
            else
                Report($"Expected value of type \"{input}\" not to include unknown field \"{name}\", found: {given}.", field);
        }
        if (input.IsOneOf)
            CheckOneOf(given, input);
    }

    private void CheckOneOf(ObjectValueNode given, InputObjectType input)
    {
        var known = given.Fields.Where(field => input.Field(field.Name.Value) is not null).ToList();
        if (known is not [{ Value: not NullValueNode }])
        {
            Report($"Within OneOf Input Object type \"{input}\", exactly one field must be specified, and the value for that field must be non-null.", given);
        }
    }

    private void CheckEnum(ValueNode value, EnumType type)
    {
        if (value is EnumValueNode name && type.Value(name.Value) is not null)
            return;
        var text = value.ToString();
        FormattableString problem = value is EnumValueNode
            ? (FormattableString)$"Value \"{text}\" does not exist in \"{type}\" enum."
            : $"Enum \"{type}\" cannot represent non-enum value: {text}.";
        Report($"{problem}{Suggestions.DidYouMean(text, type.Values.Select(known => known.Name), $"the enum value")}", value);
    }
}
