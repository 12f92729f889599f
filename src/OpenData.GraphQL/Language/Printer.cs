// The inverse of specification §2: a syntax tree as canonical text.
using OpenData.GraphQL.Language.Syntax;

namespace OpenData.GraphQL.Language;

/// <summary>Writes a syntax tree as GraphQL text, laid out as the reference implementation lays it out.</summary>
public static class Printer
{
    private const int LongestLine = 80;

    /// <summary>The canonical text of a node.</summary>
    /// <param name="node">Any node.</param>
    public static string Print(SyntaxNode node) => node switch
    {
        DocumentNode document => Join(document.Definitions, "\n\n"),
        OperationDefinitionNode operation => PrintOperation(operation),
        FragmentDefinitionNode fragment => PrintFragment(fragment),
        VariableDefinitionNode variable => Described(variable.Description)
            + $"{Print(variable.Variable)}: {Print(variable.Type)}"
            + (variable.DefaultValue is { } value ? " = " + Print(value) : "")
            + PrintDirectives(variable.Directives),
        SelectionSetNode selectionSet => Block(PrintAll(selectionSet.Selections)),
        FieldNode field => PrintField(field),
        FragmentSpreadNode spread => "..." + Print(spread.Name) + PrintDirectives(spread.Directives),
        InlineFragmentNode fragment => "..."
            + (fragment.TypeCondition is { } type ? " on " + Print(type) : "")
            + PrintDirectives(fragment.Directives) + " " + Print(fragment.SelectionSet),
        DirectiveNode directive => "@" + Print(directive.Name) + Wrap("(", Join(directive.Arguments, ", "), ")"),
        ArgumentNode argument => $"{Print(argument.Name)}: {Print(argument.Value)}",
        NameNode name => name.Value,
        ValueNode value => PrintValue(value),
        ObjectFieldNode field => $"{Print(field.Name)}: {Print(field.Value)}",
        NamedTypeNode type => Print(type.Name),
        ListTypeNode type => $"[{Print(type.ElementType)}]",
        NonNullTypeNode type => Print(type.NullableType) + "!",
        _ => throw new ArgumentException($"No text is known for {node.Kind}.", nameof(node)),
    };

    private static string PrintOperation(OperationDefinitionNode operation)
    {
        var isShorthand = operation is { Operation: OperationKind.Query, Name: null, Description: null }
            && operation.VariableDefinitions.IsEmpty && operation.Directives.IsEmpty;
        if (isShorthand)
            return Print(operation.SelectionSet);

        var variables = PrintAll(operation.VariableDefinitions);
        // A description ends its line, so its variable cannot share one with others.
        var list = variables.Exists(text => text.Contains('\n'))
            ? Wrap("(\n", string.Join('\n', variables), "\n)")
            : Wrap("(", string.Join(", ", variables), ")");
        var keyword = operation.Operation switch
        {
            OperationKind.Mutation => "mutation",
            OperationKind.Subscription => "subscription",
            _ => "query",
        };
        var head = operation.Name?.Value + list;
        return Described(operation.Description) + keyword + Wrap(" ", head, "")
            + PrintDirectives(operation.Directives) + " " + Print(operation.SelectionSet);
    }

    private static string PrintFragment(FragmentDefinitionNode fragment) => Described(fragment.Description)
        + $"fragment {Print(fragment.Name)} on {Print(fragment.TypeCondition)}"
        + PrintDirectives(fragment.Directives) + " " + Print(fragment.SelectionSet);

    private static string PrintField(FieldNode field)
    {
        var head = (field.Alias is { } alias ? alias.Value + ": " : "") + field.Name.Value;
        if (!field.Arguments.IsEmpty)
        {
            var arguments = PrintAll(field.Arguments);
            var oneLine = $"{head}({string.Join(", ", arguments)})";
            head = oneLine.Length > LongestLine
                ? $"{head}(\n{Indent(string.Join('\n', arguments))}\n)"
                : oneLine;
        }
        return head + PrintDirectives(field.Directives)
            + (field.SelectionSet is { } selectionSet ? " " + Print(selectionSet) : "");
    }

    private static string PrintValue(ValueNode value)
    {
        switch (value)
        {
            case VariableNode variable: return "$" + variable.Name.Value;
            case IntValueNode number: return number.Text;
            case FloatValueNode number: return number.Text;
            case StringValueNode text: return StringPrinter.Print(text);
            case BooleanValueNode boolean: return boolean.Value ? "true" : "false";
            case NullValueNode: return "null";
            case EnumValueNode name: return name.Value;
            case ListValueNode list: return PrintList(list);
            case ObjectValueNode input: return PrintObject(input);
            default: throw new ArgumentException($"No text is known for {value.Kind}.", nameof(value));
        }
    }

    private static string PrintList(ListValueNode list)
    {
        var values = PrintAll(list.Values);
        var oneLine = $"[{string.Join(", ", values)}]";
        return oneLine.Length > LongestLine ? $"[\n{Indent(string.Join('\n', values))}\n]" : oneLine;
    }

    private static string PrintObject(ObjectValueNode input)
    {
        var fields = PrintAll(input.Fields);
        var oneLine = $"{{ {string.Join(", ", fields)} }}";
        return oneLine.Length > LongestLine ? Block(fields) : oneLine;
    }

    private static string Described(StringValueNode? description) =>
        description is null ? "" : StringPrinter.Print(description) + "\n";

    private static string PrintDirectives(IReadOnlyList<DirectiveNode> directives) =>
        Wrap(" ", Join(directives, " "), "");

    private static string Block(IEnumerable<string> lines)
    {
        var text = string.Join('\n', lines);
        return text.Length == 0 ? "{}" : $"{{\n{Indent(text)}\n}}";
    }

    private static string Join(IEnumerable<SyntaxNode> nodes, string separator) =>
        string.Join(separator, PrintAll(nodes));

    // A node is printed once and then laid out: printing it again for each layout would double at each level.
    private static List<string> PrintAll(IEnumerable<SyntaxNode> nodes) => [.. nodes.Select(Print)];

    private static string Wrap(string before, string text, string after) =>
        text.Length == 0 ? "" : before + text + after;

    private static string Indent(string text) => "  " + text.Replace("\n", "\n  ");
}
