// GraphQL specification, section 7.1.6: errors.
using System.Text.Json;

namespace OpenData.GraphQL.Response;

/// <summary>Writes the <c>errors</c> of a response.</summary>
internal static class ErrorWriter
{
    public static void Write(Utf8JsonWriter writer, IReadOnlyList<GraphQLError> errors, ErrorTranslation? translate)
    {
        writer.WriteStartArray("errors"u8);
        foreach (var error in errors)
            Write(writer, error, translate);
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, GraphQLError error, ErrorTranslation? translate)
    {
        writer.WriteStartObject();
        writer.WriteString("message"u8, translate?.Invoke(error.Text) ?? error.Message);
        if (error.Locations.Count > 0)
        {
            writer.WriteStartArray("locations"u8);
            foreach (var location in error.Locations)
            {
                writer.WriteStartObject();
                writer.WriteNumber("line"u8, location.Line);
                writer.WriteNumber("column"u8, location.Column);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        if (error.Path is { } path)
        {
            writer.WritePropertyName("path"u8);
            PlainValueWriter.Write(writer, path);
        }

        if (error.Code is not null || error.Extensions is not null)
        {
            writer.WriteStartObject("extensions"u8);
            if (error.Code is { } code)
                writer.WriteString("code"u8, code);
            foreach (var (name, value) in error.Extensions ?? new Dictionary<string, object?>())
            {
                writer.WritePropertyName(name);
                PlainValueWriter.Write(writer, value);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
