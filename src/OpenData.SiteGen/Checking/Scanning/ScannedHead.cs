namespace OpenData.SiteGen.Checking.Scanning;

/// <summary>What a page says of itself, and whether it has something to read.</summary>
internal sealed class ScannedHead
{
    private bool _hasLanguage;
    private bool _hasTitle;
    private bool _hasEncoding;
    private bool _hasViewport;
    private bool _forbidsZoom;
    private bool _hasStyle;
    private bool _sendsElsewhere;
    private bool _hasText;
    private int _mains;
    private bool _inTitle;
    private bool _inMain;
    private bool _pastHead;

    /// <summary>The text of the title, as it is written; empty where there is none.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Whether the page begins with <c>&lt;!DOCTYPE html&gt;</c>.</summary>
    public bool Doctype { get; set; }

    public void Clear()
    {
        Title = "";
        (Doctype, _hasLanguage, _hasTitle, _hasEncoding, _hasViewport, _forbidsZoom, _hasStyle, _sendsElsewhere, _hasText, _mains, _inTitle, _inMain, _pastHead) =
        (false, false, false, false, false, false, false, false, false, 0, false, false, false);
    }

    public void Meet(ReadOnlySpan<char> name, ReadOnlySpan<char> attributes)
    {
        switch (name)
        {
            case "html":
                _hasLanguage = !AttributeReader.Of(attributes, "lang", out _).IsWhiteSpace();
                break;
            case "title":
                _inTitle = !_pastHead;
                break;
            case "body":
                _pastHead = true;
                break;
            case "style":
                _hasStyle = true;
                break;
            case "main":
                _mains++;
                _inMain = true;
                break;
            case "meta":
                MeetMeta(attributes);
                break;
        }
    }

    public void Text(ReadOnlySpan<char> text)
    {
        if (text.IsWhiteSpace()) return;
        if (_inTitle) Title = text.ToString();
        _hasTitle |= _inTitle;
        _hasText |= _inMain;
    }

    public void End(ReadOnlySpan<char> name)
    {
        if (name is "title") _inTitle = false;
        else if (name is "main") _inMain = false;
    }

    public void Report(List<string> problems)
    {
        if (!Doctype) problems.Add("there is no <!DOCTYPE html>.");
        if (!_hasLanguage) problems.Add("<html> has no lang.");
        if (!_hasTitle) problems.Add("there is no <title>.");
        if (!_hasEncoding) problems.Add("there is no <meta charset=\"utf-8\">.");
        if (!_hasViewport) problems.Add("there is no <meta name=\"viewport\">.");
        if (_forbidsZoom) problems.Add("the viewport forbids zooming.");
        if (_hasStyle) problems.Add("there is a <style>: a page's looks belong into the style sheet.");
        if (_sendsElsewhere) problems.Add("the page sends its reader elsewhere (<meta http-equiv=\"refresh\">).");
        if (_mains != 1) problems.Add("there is not exactly one <main>.");
        else if (!_hasText) problems.Add("<main> is empty.");
    }

    private void MeetMeta(ReadOnlySpan<char> attributes)
    {
        _hasEncoding |= AttributeReader.Of(attributes, "charset", out _).Equals("utf-8", StringComparison.OrdinalIgnoreCase);
        _sendsElsewhere |= AttributeReader.Of(attributes, "http-equiv", out _).Equals("refresh", StringComparison.OrdinalIgnoreCase);
        if (AttributeReader.Of(attributes, "name", out _) is not "viewport") return;
        _hasViewport = true;
        var content = AttributeReader.Of(attributes, "content", out _);
        _forbidsZoom |= content.Contains("user-scalable", StringComparison.Ordinal) || content.Contains("maximum-scale", StringComparison.Ordinal);
    }
}
