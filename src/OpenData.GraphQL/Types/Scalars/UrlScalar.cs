using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace OpenData.GraphQL.Types.Scalars;

internal sealed class UrlScalar() : ScalarType<Uri>(
    "URL",
    "An absolute or relative address (RFC 3986).")
{
    public override bool TryCoerce(
        in ScalarInput input, [MaybeNullWhen(false)] out Uri value, [NotNullWhen(false)] out FormattableString? error)
    {
        value = null;
        var ok = input.Kind == ScalarInputKind.String && Uri.TryCreate(input.Text, UriKind.RelativeOrAbsolute, out value);
        error = ok ? null : (FormattableString)$"URL cannot represent {input}: an address is expected.";
        return ok;
    }

    public override void Write(Utf8JsonWriter writer, Uri value) => writer.WriteStringValue(value.OriginalString);
}
