// GraphQL specification, section 3: input coercion of variables, which come as JSON.
using System.Globalization;
using System.Text.Json;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Execution.Coercion;

/// <summary>Coerces JSON values. A refusal names the place inside the value.</summary>
internal static class JsonCoercion
{
    public static Coercion Coerce(JsonElement json, GraphQLType type, string place) => (json.ValueKind, type) switch
    {
        (JsonValueKind.Null, NonNullType) => Refuse(place, $"Expected non-nullable type \"{type}\" not to be null."),
        (_, NonNullType nonNull) => Coerce(json, nonNull.OfType, place),
        (JsonValueKind.Null, _) => Coercion.Of(null),
        (JsonValueKind.Array, ListType listType) => List(json, listType, place),
        (_, ListType listType) => Single(Coerce(json, listType.OfType, place)),
        (JsonValueKind.Object, InputObjectType inputType) => Object(json, inputType, place),
        (_, InputObjectType) => Refuse(place, $"Expected type \"{type}\" to be an object."),
        (JsonValueKind.String, EnumType enumType) when enumType.Value(json.GetString()!) is { } value => Coercion.Of(value.Value),
        (_, EnumType) => Refuse(place, $"Value {Cut(json)} does not exist in \"{type}\" enum."),
        (_, ScalarType scalar) => scalar.TryCoerceInput(Input(json), out var value, out var error)
            ? Coercion.Of(value)
            : Refuse(place, error),
        _ => throw new InvalidOperationException($"{type} is no input type."),
    };

    private static Coercion List(JsonElement json, ListType type, string place)
    {
        var items = new List<object?>(json.GetArrayLength());
        foreach (var element in json.EnumerateArray())
        {
            var item = Coerce(element, type.OfType, $"{place}[{items.Count}]");
            if (item.IsRefused)
                return item;
            items.Add(item.Value);
        }

        return Coercion.Of(items);
    }

    private static Coercion Single(Coercion item) =>
        item.IsRefused ? item : Coercion.Of(new List<object?> { item.Value });

    private static Coercion Object(JsonElement json, InputObjectType type, string place)
    {
        var given = 0;
        foreach (var property in json.EnumerateObject())
        {
            given++;
            if (type.Field(property.Name) is null)
                return Refuse(place, $"Field \"{property.Name}\" is not defined by type \"{type.Name}\".");
        }

        var built = InputObjectBuilder.Build(
            type,
            field => json.TryGetProperty(field.Name, out var value)
                ? Coerce(value, field.Type, $"{place}.{field.Name}")
                : Coercion.Absent,
            given);
        return built.IsRefused && !built.Error.Format.StartsWith('"') ? Refuse(place, built.Error) : built;
    }

    private static ScalarInput Input(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Number => Number(json.GetRawText()),
        JsonValueKind.String => new(ScalarInputKind.String, json.GetString()!),
        JsonValueKind.True => new(ScalarInputKind.Boolean, "true"),
        JsonValueKind.False => new(ScalarInputKind.Boolean, "false"),
        JsonValueKind.Array => new(ScalarInputKind.List, json.GetRawText()),
        _ => new(ScalarInputKind.Object, json.GetRawText()),
    };

    // JSON has one kind of number: 1.0 and 1e3 are whole numbers too.
    private static ScalarInput Number(string text)
    {
        if (text.AsSpan().IndexOfAny('.', 'e', 'E') < 0)
            return new(ScalarInputKind.Int, text);
        var isWhole = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && Math.Abs(number) < 1L << 53 && number == Math.Floor(number)
            && text.Length < 20 && text.AsSpan().IndexOf('.') is var dot && (dot < 0 || text.AsSpan(dot + 1).Trim('0').IsEmpty);
        return isWhole
            ? new(ScalarInputKind.Int, ((long)number).ToString(CultureInfo.InvariantCulture))
            : new(ScalarInputKind.Float, text);
    }

    private static Coercion Refuse(string place, FormattableString error) =>
        Coercion.Refuse($"\"{place}\": {error}");

    private static string Cut(JsonElement json) =>
        json.GetRawText() is var text && text.Length > 60 ? text[..60] + "…" : text;
}
