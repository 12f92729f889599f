using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace OpenData.GraphQL.Types.Scalars;

internal sealed class BooleanScalar() : ScalarType<bool>(
    "Boolean",
    "The `Boolean` scalar type represents `true` or `false`.")
{
    public override bool TryCoerce(
        in ScalarInput input, [MaybeNullWhen(false)] out bool value, [NotNullWhen(false)] out FormattableString? error)
    {
        value = input.Text == "true";
        var ok = input.Kind == ScalarInputKind.Boolean;
        error = ok ? null : (FormattableString)$"Boolean cannot represent a non boolean value: {input}";
        return ok;
    }

    public override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);
}
