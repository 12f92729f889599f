// GraphQL specification, section 3: type validation.
using System.Text.RegularExpressions;

namespace OpenData.GraphQL.Types;

/// <summary>Checks that a schema keeps the rules of the specification; every mistake is reported.</summary>
internal static partial class SchemaValidator
{
    public static IReadOnlyList<string> Validate(Schema schema)
    {
        var mistakes = new List<string>();
        foreach (var type in schema.Types.Where(t => !t.Name.StartsWith("__", StringComparison.Ordinal)))
        {
            CheckName(type.Name, type.Name, mistakes);
            switch (type)
            {
                case FieldsType fields:
                    CheckFields(fields, mistakes);
                    mistakes.AddRange(InterfaceValidator.Validate(schema, fields));
                    break;
                case UnionType union:
                    CheckUnion(union, mistakes);
                    break;
                case EnumType values:
                    CheckEnum(values, mistakes);
                    break;
                case InputObjectType input:
                    CheckInput(input, mistakes);
                    break;
            }
        }

        foreach (var name in schema.Types.Select(t => t.Name).Where(n => n.StartsWith("__", StringComparison.Ordinal)).Except(Introspection.IntrospectionTypes.All.Select(t => t.Name)))
            mistakes.Add($"{name}: names that start with two underscores belong to introspection.");
        foreach (var directive in schema.Directives.Except(BuiltInDirectives.All))
        {
            CheckName($"@{directive.Name}", directive.Name, mistakes);
            CheckValues($"@{directive.Name}", directive.Arguments, mistakes);
            if (directive.Locations.Count == 0)
                mistakes.Add($"@{directive.Name}: a directive must have a place where it may stand.");
        }

        mistakes.AddRange(InputCycles.Find(schema.Types.OfType<InputObjectType>()));
        mistakes.AddRange(DefaultCycles.Find(schema.Types.OfType<InputObjectType>()));
        return mistakes;
    }

    private static void CheckFields(FieldsType type, List<string> mistakes)
    {
        if (type.Fields.Count == 0)
            mistakes.Add($"{type.Name}: a type must have at least one field.");
        foreach (var field in type.Fields)
        {
            var place = $"{type.Name}.{field.Name}";
            CheckName(place, field.Name, mistakes);
            if (!field.Type.IsOutput)
                mistakes.Add($"{place}: {field.Type} is no output type.");
            CheckValues(place, field.Arguments, mistakes);
        }
    }

    private static void CheckUnion(UnionType type, List<string> mistakes)
    {
        if (type.Members.Count == 0)
            mistakes.Add($"{type.Name}: a union must have at least one member.");
        foreach (var twice in type.Members.GroupBy(m => m.Name).Where(g => g.Count() > 1))
            mistakes.Add($"{type.Name}: the member {twice.Key} is named more than once.");
    }

    private static void CheckEnum(EnumType type, List<string> mistakes)
    {
        if (type.Values.Count == 0)
            mistakes.Add($"{type.Name}: an enum must have at least one value.");
        foreach (var value in type.Values)
        {
            CheckName($"{type.Name}.{value.Name}", value.Name, mistakes);
            if (value.Name is "true" or "false" or "null")
                mistakes.Add($"{type.Name}.{value.Name}: an enum value cannot be named so.");
        }
    }

    private static void CheckInput(InputObjectType type, List<string> mistakes)
    {
        if (type.Fields.Count == 0)
            mistakes.Add($"{type.Name}: an input object must have at least one field.");
        CheckValues(type.Name, type.Fields, mistakes);
        foreach (var field in type.Fields.Where(f => type.IsOneOf && (f.Type.IsNonNull || f.HasDefault)))
            mistakes.Add($"{type.Name}.{field.Name}: a field of a OneOf input object must be nullable and have no default.");
    }

    private static void CheckValues(string parent, IEnumerable<InputValue> values, List<string> mistakes)
    {
        foreach (var value in values)
        {
            var place = $"{parent}({value.Name}:)";
            CheckName(place, value.Name, mistakes);
            if (!value.Type.IsInput)
                mistakes.Add($"{place}: {value.Type} is no input type.");
            else if (value.HasDefault)
                CheckDefault(place, value, mistakes);
            if (value is { IsRequired: true, DeprecationReason: not null })
                mistakes.Add($"{place}: what is required cannot be deprecated.");
        }
    }

    private static void CheckDefault(string place, InputValue value, List<string> mistakes)
    {
        if (value is { DefaultValue: null, Type.IsNonNull: true })
        {
            mistakes.Add($"{place}: the default is null, which {value.Type} does not allow.");
            return;
        }

        try
        {
            LiteralPrinter.Print(value.DefaultValue, value.Type);
        }
        catch (SchemaException exception)
        {
            mistakes.Add($"{place}: {exception.Message}");
        }
    }

    private static void CheckName(string place, string name, List<string> mistakes)
    {
        if (!Name().IsMatch(name))
            mistakes.Add($"{place}: '{name}' is no GraphQL name.");
        else if (name.StartsWith("__", StringComparison.Ordinal))
            mistakes.Add($"{place}: names that start with two underscores belong to introspection.");
    }

    [GeneratedRegex("^[_A-Za-z][_0-9A-Za-z]*$")]
    private static partial Regex Name();
}
