using System.Text.Json;

namespace OpenData.SiteGen.Api;

/// <summary>Cuts the data out of an answer without reading it, so that it is read once, into its shape.</summary>
internal static class DataSlice
{
    /// <summary>The data; null where the answer has errors or no data.</summary>
    /// <exception cref="JsonException">The answer is no JSON.</exception>
    public static ReadOnlyMemory<byte>? Of(byte[] answer)
    {
        var reader = new Utf8JsonReader(answer);
        ReadOnlyMemory<byte>? data = null;
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("errors")) return null;
            var isData = reader.ValueTextEquals("data");
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            var isObject = reader.TokenType == JsonTokenType.StartObject;
            reader.Skip();
            if (isData && isObject) data = answer.AsMemory(start, (int)reader.BytesConsumed - start);
        }
        return data;
    }
}
