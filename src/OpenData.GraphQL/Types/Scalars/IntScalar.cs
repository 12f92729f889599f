using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace OpenData.GraphQL.Types.Scalars;

internal sealed class IntScalar() : ScalarType<int>(
    "Int",
    "The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1.")
{
    public override bool TryCoerce(
        in ScalarInput input, [MaybeNullWhen(false)] out int value, [NotNullWhen(false)] out FormattableString? error)
    {
        value = 0;
        var ok = input.Kind == ScalarInputKind.Int
            && int.TryParse(input.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        error = ok ? null
            : input.Kind == ScalarInputKind.Int ? (FormattableString)$"Int cannot represent non 32-bit signed integer value: {input}"
            : (FormattableString)$"Int cannot represent non-integer value: {input}";
        return ok;
    }

    public override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);
}
