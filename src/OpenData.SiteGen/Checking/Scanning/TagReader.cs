using System.Buffers;

namespace OpenData.SiteGen.Checking.Scanning;

/// <summary>
/// Walks through the tags of a page from front to back, without a tree and without a copy. It reads what Razor writes:
/// quoted attributes, closed elements; <see cref="PageScan"/> reports whatever else stands there.
/// </summary>
/// <param name="html">The page.</param>
internal ref struct TagReader(ReadOnlySpan<char> html)
{
    private static readonly SearchValues<char> EndsName = SearchValues.Create(" \t\n\r/>");

    private readonly ReadOnlySpan<char> _html = html;
    private int _next;

    /// <summary>The element's name, as written.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>What stands between the name and the end of the tag.</summary>
    public ReadOnlySpan<char> Attributes { get; private set; }

    /// <summary>The text between the tag before and this one; for the tag that ends a script, the script.</summary>
    public ReadOnlySpan<char> TextBefore { get; private set; }

    /// <summary>Where the tag begins.</summary>
    public int Start { get; private set; }

    /// <summary>What kind of tag it is.</summary>
    public TagKind Kind { get; private set; }

    /// <summary>Goes to the next tag; false behind the last one.</summary>
    public bool Read()
    {
        if (_next >= _html.Length) return false;
        var from = _next;
        var open = IsRawText() ? _html[from..].IndexOf("</") : _html[from..].IndexOf('<');
        if (open < 0)
        {
            TextBefore = _html[from..];
            Stand(TagKind.EndOfPage, _html.Length, _html.Length);
            return true;
        }
        TextBefore = _html.Slice(from, open);
        Start = from + open;
        ReadTag(_html[(Start + 1)..]);
        return true;
    }

    private void ReadTag(ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith("!--"))
        {
            var end = rest.IndexOf("-->");
            if (end < 0) Stand(TagKind.Broken, Start, _html.Length);
            else Stand(TagKind.Comment, Start, Start + 1 + end + 3);
            return;
        }
        var isEnd = rest.StartsWith('/');
        var name = rest[(isEnd ? 1 : 0)..];
        var nameLength = name.IndexOfAny(EndsName);
        var close = EndOf(rest);
        if (nameLength <= 0 || close < 0 || !(char.IsAsciiLetter(name[0]) || name[0] == '!'))
        {
            Stand(TagKind.Broken, Start, Start + 1);
            return;
        }
        Name = name[..nameLength];
        Attributes = rest[((isEnd ? 1 : 0) + nameLength)..close];
        Kind = Name[0] == '!' ? TagKind.Doctype
            : isEnd ? TagKind.End
            : Attributes.EndsWith('/') ? TagKind.SelfClosed
            : TagKind.Start;
        if (Kind == TagKind.SelfClosed) Attributes = Attributes[..^1];
        _next = Start + 1 + close + 1;
    }

    private void Stand(TagKind kind, int start, int next)
    {
        (Kind, Start, _next) = (kind, start, next);
        Name = default;
        Attributes = default;
    }

    /// <summary>The end of the tag: a <c>&gt;</c> within quotes belongs to the value.</summary>
    private static int EndOf(ReadOnlySpan<char> tag)
    {
        for (var at = 0; at < tag.Length;)
        {
            var stop = tag[at..].IndexOfAny('>', '"', '\'');
            if (stop < 0) return -1;
            at += stop;
            if (tag[at] == '>') return at;
            var quote = tag[(at + 1)..].IndexOf(tag[at]);
            if (quote < 0) return -1;
            at += quote + 2;
        }
        return -1;
    }

    private readonly bool IsRawText() => Kind == TagKind.Start && Name is "script" or "style";
}
