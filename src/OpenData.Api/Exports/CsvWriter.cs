using System.Buffers;
using System.Text;
using System.Text.Json;

namespace OpenData.Api.Exports;

/// <summary>Writes rows as comma-separated values in UTF-8 (RFC 4180).</summary>
/// <param name="format">The variant.</param>
internal sealed class CsvWriter(CsvFormat format)
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n\t;");

    private readonly StringBuilder line = new();
    private bool isFirstCell = true;

    /// <summary>What has been written since the last call, as bytes.</summary>
    public byte[] Take()
    {
        var bytes = Encoding.UTF8.GetBytes(line.ToString());
        line.Clear();
        return bytes;
    }

    /// <summary>Begins the file and writes the header.</summary>
    public void Begin(IEnumerable<string> headers)
    {
        if (format.HasByteOrderMark) line.Append('\uFEFF');
        foreach (var header in headers) Cell(header);
        EndLine();
    }

    /// <summary>Writes a cell as JSON has it: numbers digit by digit, nothing for null, lists with spaces between.</summary>
    public void Cell(JsonElement? value)
    {
        switch (value)
        {
            case null or { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined }:
                Raw("");
                break;
            case { ValueKind: JsonValueKind.String } text:
                Cell(text.GetString()!);
                break;
            case { ValueKind: JsonValueKind.Array } list:
                Cell(string.Join(' ', list.EnumerateArray().Select(item => item.ToString())));
                break;
            case { } other:
                Raw(other.GetRawText());
                break;
        }
    }

    /// <summary>Writes a text, quoted where it must be.</summary>
    public void Cell(string text)
    {
        if (format.GuardsFormulas && text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r') text = "'" + text;
        var mustQuote = text.AsSpan().ContainsAny(Special) || (text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])));
        Raw(mustQuote ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text);
    }

    /// <summary>Ends the row.</summary>
    public void EndLine()
    {
        line.Append(format.LineEnd);
        isFirstCell = true;
    }

    private void Raw(string text)
    {
        if (!isFirstCell) line.Append(',');
        line.Append(text);
        isFirstCell = false;
    }
}
