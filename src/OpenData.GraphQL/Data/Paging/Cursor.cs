using System.Buffers.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using OpenData.GraphQL.Data.Ordering;
using OpenData.GraphQL.Execution;
using OpenData.GraphQL.Response;

namespace OpenData.GraphQL.Data.Paging;

/// <summary>
/// The place of a row in an ordering: the values it is ordered by, ending in its key. Rows that are inserted or deleted
/// elsewhere do not move it. As text: the ordering and the values as a JSON array, in base64url.
/// </summary>
internal static class Cursor
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(IReadOnlyList<OrderTerm> terms, IReadOnlyList<object?> values)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>(128);
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartArray();
            writer.WriteStringValue(OrderName(terms));
            foreach (var value in values)
                PlainValueWriter.Write(writer, Plain(value));
            writer.WriteEndArray();
        }

        return Base64Url.EncodeToString(buffer.WrittenSpan);
    }

    /// <exception cref="GraphQLException">No cursor of this list in this ordering.</exception>
    public static IReadOnlyList<object?> Read(string cursor, IReadOnlyList<OrderTerm> terms, string argument)
    {
        try
        {
            using var json = JsonDocument.Parse(Base64Url.DecodeFromChars(cursor));
            var items = json.RootElement.EnumerateArray().ToArray();
            if (items.Length != terms.Count + 1)
                throw Refuse(argument);
            if (items[0].GetString() != OrderName(terms))
                throw new GraphQLException($"The cursor in '{argument}' belongs to another ordering. Use a cursor of a page with the same 'order'.");
            return [.. terms.Select((t, i) => CursorValue.Read(items[i + 1], t.Path.Type))];
        }
        catch (Exception fault) when (fault is FormatException or JsonException or InvalidOperationException or OverflowException)
        {
            throw Refuse(argument);
        }
    }

    private static GraphQLException Refuse(string argument) =>
        new($"The text in '{argument}' is no cursor of this list. Use 'endCursor' or 'startCursor' of a page as it was given.");

    private static string OrderName(IReadOnlyList<OrderTerm> terms) => string.Join(',', terms);

    private static object? Plain(object? value) => value switch
    {
        Enum member => member.ToString(),
        DateTimeOffset time => time.ToString("O"),
        Guid id => id.ToString(),
        byte or short or ushort => Convert.ToInt32(value),
        uint number => (long)number,
        float number => (double)number,
        _ => value,
    };
}
