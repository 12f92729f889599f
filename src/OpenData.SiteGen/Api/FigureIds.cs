using System.Text.Json;

namespace OpenData.SiteGen.Api;

/// <summary>
/// The figures that an answer tells of, found without reading it into its shape: what else is to be asked of them is asked
/// before the pages are made, so that each page is made, written and forgotten by itself.
/// </summary>
internal static class FigureIds
{
    /// <summary>Adds the ids of the figures in a row of an answer; those may be among them that no page shows.</summary>
    /// <exception cref="JsonException">The row is no JSON.</exception>
    public static void Add(ReadOnlySpan<byte> row, ISet<string> ids)
    {
        var reader = new Utf8JsonReader(row);
        reader.Read();
        Add(ref reader, false, ids);
    }

    private static void Add(ref Utf8JsonReader reader, bool isFigure, ISet<string> ids)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) Add(ref reader, isFigure, ids);
        }
        else if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                // No name of the schema needs an escape (GraphQL specification, October 2021, section 2.1.9).
                var name = reader.ValueSpan;
                var isId = isFigure && name.SequenceEqual("id"u8);
                var areFigures = name.SequenceEqual("facts"u8) || name.SequenceEqual("inputs"u8) || name.SequenceEqual("alternatives"u8);
                reader.Read();
                if (isId) ids.Add(reader.GetString()!);
                else Add(ref reader, areFigures, ids);
            }
        }
    }
}
