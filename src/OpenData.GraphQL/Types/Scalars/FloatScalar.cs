using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace OpenData.GraphQL.Types.Scalars;

internal sealed class FloatScalar() : ScalarType<double>(
    "Float",
    "The `Float` scalar type represents signed double-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).")
{
    public override bool TryCoerce(
        in ScalarInput input, [MaybeNullWhen(false)] out double value, [NotNullWhen(false)] out FormattableString? error)
    {
        value = 0;
        var ok = input.Kind is ScalarInputKind.Int or ScalarInputKind.Float
            && double.TryParse(input.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && double.IsFinite(value);
        error = ok ? null : (FormattableString)$"Float cannot represent non numeric value: {input}";
        return ok;
    }

    public override bool IsTotal => false;

    public override bool CanWrite(double value) => double.IsFinite(value);

    public override void Write(Utf8JsonWriter writer, double value) => writer.WriteNumberValue(value);
}
