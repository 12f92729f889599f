using System.Text.Encodings.Web;

namespace OpenData.GraphQL.Response;

/// <summary>A JSON value that was written before, for what stands in many answers alike.</summary>
/// <param name="Utf8">Exactly one value as UTF-8.</param>
public readonly record struct RawJson(ReadOnlyMemory<byte> Utf8)
{
    /// <summary>How answers escape text: what is escaped beyond the JSON rules only matters inside HTML, and Vietnamese stays readable.</summary>
    public static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
}
