using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace OpenData.Api.Exports;

/// <summary>Writes rows as comma-separated values in UTF-8 (RFC 4180).</summary>
/// <param name="format">The variant.</param>
internal sealed class CsvWriter(CsvFormat format)
{
    // All of ASCII: no other character has such a byte in UTF-8.
    private static readonly SearchValues<byte> Special = SearchValues.Create(",\"\r\n\t;"u8);

    private readonly ArrayBufferWriter<byte> lines = new();
    private readonly byte[] lineEnd = Encoding.UTF8.GetBytes(format.LineEnd);
    private bool isFirstCell = true;

    /// <summary>What has been written since <see cref="Clear"/>.</summary>
    public ReadOnlyMemory<byte> Written => lines.WrittenMemory;

    /// <summary>Begins anew where what was written is no longer needed.</summary>
    public void Clear() => lines.ResetWrittenCount();

    /// <summary>Begins the file and writes the header.</summary>
    public void Begin(IEnumerable<string> headers)
    {
        if (format.HasByteOrderMark) lines.Write("\uFEFF"u8);
        foreach (var header in headers) Cell(header);
        EndLine();
    }

    /// <summary>Writes a cell as JSON has it: numbers digit by digit, nothing for null, lists with spaces between.</summary>
    public void Cell(JsonElement? value)
    {
        switch (value)
        {
            case null or { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined }:
                Raw([]);
                break;
            case { ValueKind: JsonValueKind.String } text when JsonMarshal.GetRawUtf8Value(text)[1..^1] is var plain && !plain.Contains((byte)'\\'):
                Cell(plain);
                break;
            case { ValueKind: JsonValueKind.String } text:
                Cell(text.GetString()!);
                break;
            case { ValueKind: JsonValueKind.Array } list:
                Cell(string.Join(' ', list.EnumerateArray().Select(item => item.ToString())));
                break;
            case { } other:
                Raw(JsonMarshal.GetRawUtf8Value(other));
                break;
        }
    }

    /// <summary>Writes a text, quoted where it must be.</summary>
    public void Cell(string text) => Cell(Encoding.UTF8.GetBytes(text));

    /// <summary>Ends the row.</summary>
    public void EndLine()
    {
        lines.Write(lineEnd);
        isFirstCell = true;
    }

    private void Cell(ReadOnlySpan<byte> text)
    {
        var isFormula = format.GuardsFormulas && text is [(byte)'=' or (byte)'+' or (byte)'-' or (byte)'@' or (byte)'\t' or (byte)'\r', ..];
        if (!text.ContainsAny(Special) && (isFormula || !BeginsWithSpace(text)) && !EndsWithSpace(text))
        {
            Separate();
            if (isFormula) lines.Write("'"u8);
            lines.Write(text);
            return;
        }

        Raw(isFormula ? "\"'"u8 : "\""u8);
        for (int quote; (quote = text.IndexOf((byte)'"')) >= 0; text = text[(quote + 1)..])
        {
            lines.Write(text[..quote]);
            lines.Write("\"\""u8);
        }

        lines.Write(text);
        lines.Write("\""u8);
    }

    private static bool BeginsWithSpace(ReadOnlySpan<byte> text) =>
        Rune.DecodeFromUtf8(text, out var first, out _) == OperationStatus.Done && Rune.IsWhiteSpace(first);

    private static bool EndsWithSpace(ReadOnlySpan<byte> text) =>
        Rune.DecodeLastFromUtf8(text, out var last, out _) == OperationStatus.Done && Rune.IsWhiteSpace(last);

    private void Raw(ReadOnlySpan<byte> text)
    {
        Separate();
        lines.Write(text);
    }

    private void Separate()
    {
        if (!isFirstCell) lines.Write(","u8);
        isFirstCell = false;
    }
}
