using System.Text;

namespace OpenData.SiteGen.Rendering;

/// <summary>The text of a page while it is made: a buffer that is kept for the next page.</summary>
internal sealed class PageText : TextWriter
{
    private char[] _characters = new char[64 * 1024];
    private int _length;

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>What was written since it was cleared.</summary>
    public ReadOnlySpan<char> Written => _characters.AsSpan(0, _length);

    public void Clear() => _length = 0;

    public override void Write(char value)
    {
        if (_length == _characters.Length) Grow(1);
        _characters[_length++] = value;
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.Length > _characters.Length - _length) Grow(buffer.Length);
        buffer.CopyTo(_characters.AsSpan(_length));
        _length += buffer.Length;
    }

    private void Grow(int more) =>
        Array.Resize(ref _characters, Math.Max(_characters.Length * 2, _length + more));
}
