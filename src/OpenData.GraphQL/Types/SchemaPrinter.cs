// GraphQL specification, section 3: the type system definition language. The layout is that of the reference
// implementation, so that a schema printed by either is the same text.
using System.Text;
using OpenData.GraphQL.Language;
using OpenData.GraphQL.Language.Syntax;
using OpenData.GraphQL.Types.Scalars;

namespace OpenData.GraphQL.Types;

/// <summary>Prints a schema as text: directives and types by name, without what every schema has.</summary>
public static class SchemaPrinter
{
    /// <summary>The whole schema, ending in a line break.</summary>
    /// <param name="schema">The schema.</param>
    public static string Print(Schema schema)
    {
        var directives = schema.Directives.Where(d => !BuiltInDirectives.All.Contains(d)).OrderBy(d => d.Name, StringComparer.Ordinal).Select(Print);
        var types = schema.Types
            .Where(t => !t.Name.StartsWith("__", StringComparison.Ordinal) && !BuiltInScalars.Specified.Contains(t))
            .Select(Print);
        return string.Join("\n\n", [.. Definition(schema), .. directives, .. types]) + "\n";
    }

    /// <summary>One type.</summary>
    /// <param name="type">The type.</param>
    public static string Print(NamedType type) => Description(type.Description, "", true) + type switch
    {
        ScalarType scalar => $"scalar {scalar.Name}{SpecifiedBy(scalar)}",
        ObjectType o => $"type {o.Name}{Implements(o)}{Block(o.Fields, Print)}",
        InterfaceType i => $"interface {i.Name}{Implements(i)}{Block(i.Fields, Print)}",
        UnionType union => $"union {union.Name} = {string.Join(" | ", union.Members)}",
        EnumType values => $"enum {values.Name}{Block(values.Values, Print)}",
        InputObjectType input => $"input {input.Name}{(input.IsOneOf ? " @oneOf" : "")}{Block(input.Fields, Print)}",
        _ => throw new InvalidOperationException($"{type} is of no kind."),
    };

    // A schema whose root has its usual name needs no definition, unless to carry a description.
    private static IEnumerable<string> Definition(Schema schema)
    {
        if (schema.Description is not null || schema.Query.Name != "Query")
            yield return $"{Description(schema.Description, "", true)}schema {{\n  query: {schema.Query.Name}\n}}";
    }

    private static string Print(DirectiveDefinition directive) =>
        Description(directive.Description, "", true)
        + $"directive @{directive.Name}{Arguments(directive.Arguments, "")}{(directive.IsRepeatable ? " repeatable" : "")}"
        + $" on {string.Join(" | ", directive.Locations.Select(Print))}";

    private static string Print(DirectiveLocation location) => Building.Naming.UpperCase(location.ToString());

    private static string Print(Field field, bool isFirst) =>
        Description(field.Description, "  ", isFirst)
        + $"  {field.Name}{Arguments(field.Arguments, "  ")}: {field.Type}{Deprecated(field.DeprecationReason)}";

    private static string Print(EnumValue value, bool isFirst) =>
        Description(value.Description, "  ", isFirst) + $"  {value.Name}{Deprecated(value.DeprecationReason)}";

    private static string Print(InputField field, bool isFirst) => Description(field.Description, "  ", isFirst) + $"  {Print(field)}";

    private static string Print(InputValue value) =>
        $"{value.Name}: {value.Type}"
        + (value.HasDefault ? $" = {LiteralPrinter.Print(value.DefaultValue, value.Type)}" : "")
        + Deprecated(value.DeprecationReason);

    private static string Implements(FieldsType type) =>
        type.Interfaces.Count == 0 ? "" : $" implements {string.Join(" & ", type.Interfaces)}";

    private static string Arguments(IReadOnlyList<Argument> arguments, string indentation)
    {
        if (arguments.Count == 0)
            return "";
        if (arguments.All(a => a.Description is null))
            return $"({string.Join(", ", arguments.Select(Print))})";
        var lines = arguments.Select((a, i) => Description(a.Description, indentation + "  ", i == 0) + $"{indentation}  {Print(a)}");
        return $"(\n{string.Join('\n', lines)}\n{indentation})";
    }

    private static string Block<T>(IReadOnlyList<T> items, Func<T, bool, string> print) =>
        items.Count == 0 ? "" : $" {{\n{string.Join('\n', items.Select((item, i) => print(item, i == 0)))}\n}}";

    private static string SpecifiedBy(ScalarType scalar) =>
        scalar.SpecifiedByUrl is { } url ? $" @specifiedBy(url: {StringPrinter.PrintQuoted(url)})" : "";

    private static string Deprecated(string? reason) => reason switch
    {
        null => "",
        BuiltInDirectives.DefaultDeprecationReason => " @deprecated",
        _ => $" @deprecated(reason: {StringPrinter.PrintQuoted(reason)})",
    };

    private static string Description(string? description, string indentation, bool isFirst)
    {
        if (description is null)
            return "";
        var literal = new StringValueNode(description, IsBlock(description), default);
        var text = new StringBuilder(isFirst || indentation.Length == 0 ? indentation : "\n" + indentation);
        return text.Append(StringPrinter.Print(literal).Replace("\n", "\n" + indentation)).Append('\n').ToString();
    }

    // What a block string could not give back unchanged is printed between single quotation marks.
    private static bool IsBlock(string text)
    {
        if (text.Length == 0)
            return true;
        if (text.Any(c => c < ' ' && c is not ('\t' or '\n')))
            return false;
        var lines = text.Split('\n');
        var hasBlankEdge = lines[0].Trim(' ', '\t').Length == 0 || lines[^1].Trim(' ', '\t').Length == 0;
        var isIndented = lines.Length > 1 && lines.Skip(1).All(l => l.Trim(' ', '\t').Length == 0 || l[0] is ' ' or '\t');
        return !hasBlankEdge && !isIndented;
    }
}
