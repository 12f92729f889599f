using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace OpenData.GraphQL.Types.Scalars;

internal sealed class DecimalScalar() : ScalarType<decimal>(
    "Decimal",
    "An exact decimal number of up to 28 digits, as a JSON number with every digit, also the zeros at the end.")
{
    public override bool TryCoerce(
        in ScalarInput input, [MaybeNullWhen(false)] out decimal value, [NotNullWhen(false)] out FormattableString? error)
    {
        value = 0;
        var ok = input.Kind is ScalarInputKind.Int or ScalarInputKind.Float
            && decimal.TryParse(input.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
        error = ok ? null : (FormattableString)$"Decimal cannot represent {input}: a decimal number of up to 28 digits is expected.";
        return ok;
    }

    public override void Write(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);
}
