using System.Text.Json;

namespace OpenData.SiteGen.Api;

/// <summary>Cuts an answer to <c>nodes(ids: …)</c> into its rows without reading them.</summary>
internal static class NodeSlices
{
    /// <summary>The rows in their order; null where the answer has errors or no data.</summary>
    /// <exception cref="JsonException">The answer is no JSON.</exception>
    public static IReadOnlyList<ReadOnlyMemory<byte>>? Of(byte[] answer)
    {
        var reader = new Utf8JsonReader(answer);
        List<ReadOnlyMemory<byte>>? nodes = null;
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("errors")) return null;
            var isData = reader.ValueTextEquals("data");
            reader.Read();
            if (isData && reader.TokenType == JsonTokenType.StartObject) nodes = Nodes(ref reader, answer);
            else reader.Skip();
        }
        return nodes;
    }

    private static List<ReadOnlyMemory<byte>>? Nodes(ref Utf8JsonReader reader, ReadOnlyMemory<byte> answer)
    {
        List<ReadOnlyMemory<byte>>? nodes = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isNodes = reader.ValueTextEquals("nodes");
            reader.Read();
            if (!isNodes || reader.TokenType != JsonTokenType.StartArray)
            {
                reader.Skip();
                continue;
            }
            nodes = [];
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                nodes.Add(answer[start..(int)reader.BytesConsumed]);
            }
        }
        return nodes;
    }
}
