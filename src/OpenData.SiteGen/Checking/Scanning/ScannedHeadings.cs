namespace OpenData.SiteGen.Checking.Scanning;

/// <summary>The headings of a page in their order.</summary>
internal sealed class ScannedHeadings
{
    private readonly List<string> _problems = [];
    private int _first;
    private int _above;
    private int _open;
    private bool _hasText;

    public void Clear()
    {
        _problems.Clear();
        (_first, _above, _open, _hasText) = (0, 0, 0, false);
    }

    public void Begin(ReadOnlySpan<char> name)
    {
        var level = LevelOf(name);
        if (level == 0) return;
        if (level == 1) _first++;
        if (level > _above + 1)
            _problems.Add($"an <h{level}> skips a level after {(_above == 0 ? "the page's start" : $"<h{_above}>")}.");
        (_above, _open, _hasText) = (level, level, false);
    }

    public void Text(ReadOnlySpan<char> text)
    {
        if (_open > 0 && !text.IsWhiteSpace()) _hasText = true;
    }

    public void End(ReadOnlySpan<char> name, List<string> problems)
    {
        if (_open == 0 || LevelOf(name) != _open) return;
        if (!_hasText) problems.Add($"a <h{_open}> is empty.");
        _open = 0;
    }

    public void Report(List<string> problems)
    {
        if (_first != 1) problems.Add($"there are {_first} <h1>, not one.");
        problems.AddRange(_problems);
    }

    private static int LevelOf(ReadOnlySpan<char> name) =>
        name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6' ? name[1] - '0' : 0;
}
