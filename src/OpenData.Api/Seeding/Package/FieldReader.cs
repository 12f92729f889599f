using System.Text.Json;
using System.Text.RegularExpressions;

namespace OpenData.Api.Seeding.Package;

/// <summary>Reads the fields of a table schema.</summary>
internal sealed class FieldReader(DataPackageReader package)
{
    private static readonly string[] Constraints = ["required", "unique", "enum", "pattern", "minimum", "maximum", "minLength", "maxLength"];

    public Field Read(JsonElement field, string resource)
    {
        var name = package.Text(field, "name", $"a field of \"{resource}\"");
        var of = $"the field \"{resource}.{name}\"";
        var constraints = field.TryGetProperty("constraints", out var found) ? found : default;
        if (constraints.ValueKind == JsonValueKind.Object)
        {
            foreach (var unknown in constraints.EnumerateObject().Where(constraint => !Constraints.Contains(constraint.Name)))
                package.Refuse("package", $"gives {of} the constraint \"{unknown.Name}\", which nothing enforces: the loader knows {string.Join(", ", Constraints)}");
        }

        return new Field(name, Type(field, of), package.Title(field, "title", of), DataPackageReader.OptionalTitle(field, "description"))
        {
            Required = Flag(constraints, "required"),
            Unique = Flag(constraints, "unique"),
            Enum = DataPackageReader.List(constraints, "enum") is { Count: > 0 } words ? [.. words.Select(word => word.ToString())] : null,
            Pattern = Pattern(DataPackageReader.Optional(constraints, "pattern"), of),
            PatternText = DataPackageReader.Optional(constraints, "pattern"),
            Minimum = Number(constraints, "minimum"),
            Maximum = Number(constraints, "maximum"),
            MinLength = Length(constraints, "minLength"),
            MaxLength = Length(constraints, "maxLength"),
        };
    }

    private FieldType Type(JsonElement field, string of)
    {
        var type = DataPackageReader.Optional(field, "type") ?? "string";
        var format = DataPackageReader.Optional(field, "format") ?? "default";
        switch (type, format)
        {
            case ("string", "default"): return FieldType.String;
            case ("string", "edtf"): return FieldType.Edtf;
            case ("string", "uri"): return FieldType.Uri;
            case ("integer", "default"): return FieldType.Integer;
            case ("number", "default"): return FieldType.Number;
            case ("boolean", "default"): return FieldType.Boolean;
            case ("date", "default"): return FieldType.Date;
            case ("year", "default"): return FieldType.Year;
            default:
                package.Refuse("package", $"gives {of} the type \"{type}\" with the format \"{format}\", which the loader does not know");
                return FieldType.String;
        }
    }

    private Regex? Pattern(string? pattern, string of)
    {
        if (pattern is null) return null;

        try
        {
            // Without backtracking no pattern and no cell can make the loader hang.
            return new Regex($@"\A(?:{pattern})\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (Exception refused) when (refused is ArgumentException or NotSupportedException)
        {
            package.Refuse("package", $"gives {of} a pattern that cannot be used: {refused.Message}");
            return null;
        }
    }

    private static bool Flag(JsonElement constraints, string name) =>
        constraints.ValueKind == JsonValueKind.Object && constraints.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    private static int? Length(JsonElement constraints, string name) =>
        Number(constraints, name) is { } length ? (int)decimal.Clamp(length, 0, int.MaxValue) : null;

    private static decimal? Number(JsonElement constraints, string name) =>
        constraints.ValueKind == JsonValueKind.Object && constraints.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number
            && value.TryGetDecimal(out var number)
            ? number
            : null;
}
