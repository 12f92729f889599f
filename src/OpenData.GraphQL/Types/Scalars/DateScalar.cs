using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace OpenData.GraphQL.Types.Scalars;

internal sealed class DateScalar() : ScalarType<DateOnly>(
    "Date",
    "A calendar date without time zone as `YYYY-MM-DD` (RFC 3339, full-date).")
{
    public override bool TryCoerce(
        in ScalarInput input, [MaybeNullWhen(false)] out DateOnly value, [NotNullWhen(false)] out FormattableString? error)
    {
        value = default;
        var ok = input.Kind == ScalarInputKind.String
            && DateOnly.TryParseExact(input.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
        error = ok ? null : (FormattableString)$"Date cannot represent {input}: a date as YYYY-MM-DD is expected.";
        return ok;
    }

    public override void Write(Utf8JsonWriter writer, DateOnly value)
    {
        Span<byte> text = stackalloc byte[10];
        value.TryFormat(text, out _, "O", CultureInfo.InvariantCulture);
        writer.WriteStringValue(text);
    }
}
