// Specification §2.1, Source Text.
using System.Text;

namespace OpenData.GraphQL.Language;

/// <summary>The text of a request document together with the name it is known by in messages.</summary>
public sealed class Source
{
    private int[]? lineStarts;

    /// <summary>Wraps a text.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="name">What messages call it.</param>
    public Source(string text, string name = "GraphQL request")
    {
        Text = text;
        Name = name;
    }

    /// <summary>The document's text.</summary>
    public string Text { get; }

    /// <summary>What messages call the document.</summary>
    public string Name { get; }

    /// <summary>Reads UTF-8; bytes that are not UTF-8 become U+FFFD, which no token but a string or comment may hold.</summary>
    /// <param name="bytes">The document's bytes.</param>
    /// <param name="name">What messages call it.</param>
    public static Source FromUtf8(ReadOnlySpan<byte> bytes, string name = "GraphQL request") =>
        new(Encoding.UTF8.GetString(bytes), name);

    /// <summary>Line and column of an offset into <see cref="Text"/>.</summary>
    /// <param name="offset">UTF-16 code units from the start; the end of the text is allowed.</param>
    public SourceLocation GetLocation(int offset)
    {
        var starts = lineStarts ??= FindLineStarts(Text);
        var found = Array.BinarySearch(starts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return new SourceLocation(line + 1, offset - starts[line] + 1);
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }
        return [.. starts];
    }
}
