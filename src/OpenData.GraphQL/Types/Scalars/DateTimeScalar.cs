using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace OpenData.GraphQL.Types.Scalars;

internal sealed class DateTimeScalar() : ScalarType<DateTimeOffset>(
    "DateTime",
    "An instant with its offset from UTC, as `2024-03-13T08:00:00+07:00` (RFC 3339).")
{
    private static readonly string[] Formats = ["yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", "yyyy-MM-ddTHH:mm:ss.FFFFFFFZ"];

    public override bool TryCoerce(
        in ScalarInput input, [MaybeNullWhen(false)] out DateTimeOffset value, [NotNullWhen(false)] out FormattableString? error)
    {
        value = default;
        var ok = input.Kind == ScalarInputKind.String
            && DateTimeOffset.TryParseExact(input.Text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
        error = ok ? null : (FormattableString)$"DateTime cannot represent {input}: a date and time with offset is expected.";
        return ok;
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value) => writer.WriteStringValue(value);
}
