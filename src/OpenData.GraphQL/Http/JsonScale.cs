using System.Text.Json;

namespace OpenData.GraphQL.Http;

/// <summary>How much JSON there is, counted before anything is made of it.</summary>
/// <param name="Nesting">The deepest nesting of objects and lists.</param>
/// <param name="Values">The values, those inside lists and objects counted, property names not.</param>
internal readonly record struct JsonScale(int Nesting, int Values)
{
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public static JsonScale Of(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        var (nesting, values) = (0, 0);
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    nesting = Math.Max(nesting, reader.CurrentDepth + 1);
                    values++;
                    break;
                case not (JsonTokenType.EndObject or JsonTokenType.EndArray or JsonTokenType.PropertyName):
                    values++;
                    break;
            }
        }

        return new(nesting, values);
    }
}
