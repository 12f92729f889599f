using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace OpenData.GraphQL.Types.Scalars;

internal sealed class LongScalar() : ScalarType<long>(
    "Long",
    "A whole number of 64 bits, as a JSON number with every digit. Clients that read numbers as 64-bit floating point lose digits beyond 2^53.")
{
    public override bool TryCoerce(
        in ScalarInput input, [MaybeNullWhen(false)] out long value, [NotNullWhen(false)] out FormattableString? error)
    {
        value = 0;
        var ok = input.Kind == ScalarInputKind.Int
            && long.TryParse(input.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        error = ok ? null : (FormattableString)$"Long cannot represent {input}: a whole number of 64 bits is expected.";
        return ok;
    }

    public override void Write(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);
}
