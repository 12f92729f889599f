using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using OpenData.GraphQL.Language;
using OpenData.GraphQL.Types.Scalars;

namespace OpenData.GraphQL.Types;

/// <summary>Prints runtime values, such as defaults, as GraphQL literals.</summary>
internal static partial class LiteralPrinter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Print(object? value, GraphQLType type) => (value, type.Nullable) switch
    {
        (null, _) => "null",
        (System.Collections.IEnumerable items and not string, ListType list) =>
            $"[{string.Join(", ", items.Cast<object?>().Select(i => Print(i, list.OfType)))}]",
        (_, ListType list) => Print(value, list.OfType),
        (IReadOnlyDictionary<string, object?> fields, InputObjectType input) => Print(fields, input),
        (_, EnumType values) => values.ValueOf(value)?.Name ?? throw new SchemaException($"A default is no value of {values.Name}."),
        (_, ScalarType scalar) => Print(value, scalar),
        _ => throw new SchemaException($"A default cannot be written as {type}."),
    };

    private static string Print(IReadOnlyDictionary<string, object?> fields, InputObjectType type) =>
        $"{{ {string.Join(", ", type.Fields.Where(f => fields.ContainsKey(f.Name)).Select(f => $"{f.Name}: {Print(fields[f.Name], f.Type)}"))} }}";

    // A scalar's JSON is its literal too: numbers, strings and booleans are written alike.
    private static string Print(object value, ScalarType scalar)
    {
        if (!scalar.CanWriteBoxed(value))
            throw new SchemaException($"A default is no value of {scalar.Name}.");
        if (value is string text)
            return scalar == BuiltInScalars.ID && Integer().IsMatch(text) ? text : StringPrinter.PrintQuoted(text);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
            scalar.WriteBoxed(writer, value);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    [GeneratedRegex("^-?(?:0|[1-9][0-9]*)$")]
    private static partial Regex Integer();
}
