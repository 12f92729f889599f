using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace OpenData.GraphQL.Types.Scalars;

internal sealed class StringScalar() : ScalarType<string>(
    "String",
    "The `String` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-readable text.")
{
    public override bool TryCoerce(
        in ScalarInput input, [MaybeNullWhen(false)] out string value, [NotNullWhen(false)] out FormattableString? error)
    {
        value = input.Text;
        var ok = input.Kind == ScalarInputKind.String;
        error = ok ? null : (FormattableString)$"String cannot represent a non string value: {input}";
        return ok;
    }

    public override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);
}
