using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace OpenData.GraphQL.Types.Scalars;

internal sealed class IdScalar() : ScalarType<string>(
    "ID",
    "The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. When expected as an input type, any string (such as `\"4\"`) or integer (such as `4`) input value will be accepted as an ID.")
{
    public override bool TryCoerce(
        in ScalarInput input, [MaybeNullWhen(false)] out string value, [NotNullWhen(false)] out FormattableString? error)
    {
        value = input.Text;
        var ok = input.Kind is ScalarInputKind.String or ScalarInputKind.Int;
        error = ok ? null : (FormattableString)$"ID cannot represent a non-string and non-integer value: {input}";
        return ok;
    }

    public override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);
}
