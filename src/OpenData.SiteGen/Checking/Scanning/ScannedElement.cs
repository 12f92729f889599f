namespace OpenData.SiteGen.Checking.Scanning;

/// <summary>An element, attribute by attribute: what a strict content security policy or a reader without sight would miss.</summary>
/// <param name="name">Its name.</param>
internal ref struct ScannedElement(ReadOnlySpan<char> name)
{
    private readonly ReadOnlySpan<char> _name = name;
    private ReadOnlySpan<char> _href;
    private ReadOnlySpan<char> _source;
    private ReadOnlySpan<char> _rel;
    private ReadOnlySpan<char> _type;
    private bool _hasSource;
    private bool _hasAlt;
    private bool _isDeferred;

    /// <summary>Whether it is hidden from screen readers.</summary>
    public bool IsHidden { get; private set; }

    /// <summary>Whether it carries its own name for screen readers.</summary>
    public bool IsNamed { get; private set; }

    /// <summary>How many of its references lead from the page to elsewhere in the site.</summary>
    public int RelativeLinks { get; private set; }

    public void Meet(AttributeReader attribute, ScannedIds ids, List<string> problems)
    {
        var value = attribute.Value;
        switch (attribute.Name)
        {
            case "id": ids.Add(value); break;
            case "href": _href = value; Refer(value, ids); break;
            case "xlink:href": _href = value; break;
            case "src": _source = value; _hasSource = true; Refer(value, ids); Load(value, problems); break;
            case "poster" or "data" or "action": Refer(value, ids); Load(value, problems); break;
            case "srcset" or "formaction": Load(value, problems); break;
            case "rel": _rel = value; break;
            case "type": _type = value; break;
            case "alt": _hasAlt = true; break;
            case "defer" or "async": _isDeferred = true; break;
            case "aria-hidden": IsHidden = value is "true"; break;
            case "aria-label": IsNamed = true; break;
            case "aria-labelledby": IsNamed = true; ids.Want(_name, attribute.Name, value); break;
            case "aria-describedby" or "aria-controls" or "for" or "headers": ids.Want(_name, attribute.Name, value); break;
            case "style": problems.Add($"<{_name}> has a style attribute (\"{value}\")."); break;
            default:
                if (attribute.Name.StartsWith("on")) problems.Add($"<{_name}> has an inline handler ({attribute.Name}).");
                break;
        }
        if (value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
            problems.Add($"<{_name}> has a javascript: address.");
    }

    public readonly void Report(List<string> problems)
    {
        if (_name is "img" && !_hasAlt) problems.Add($"<img src=\"{_source}\"> has no alt.");
        if (_name is "script" && IsCode())
            if (!_hasSource) problems.Add("there is an inline <script>.");
            else if (!_isDeferred && _type is not "module") problems.Add($"<script src=\"{_source}\"> holds up the page: defer it.");
        if (!_href.IsEmpty && LoadsItsHref()) Load(_href, problems);
    }

    private readonly bool IsCode() => _type is "" or "module" or "text/javascript" or "application/javascript";

    private readonly bool LoadsItsHref() => _name switch
    {
        "a" or "area" => false,
        "link" => _rel is "stylesheet" or "icon" or "apple-touch-icon" or "preload" or "modulepreload" or "prefetch" or "preconnect" or "dns-prefetch" or "manifest",
        _ => true,
    };

    private void Refer(ReadOnlySpan<char> to, ScannedIds ids)
    {
        if (to.StartsWith('#')) ids.WantAnchor(to[1..]);
        else if (!to.IsEmpty && to[0] is not ('/' or '?') && !HasScheme(to)) RelativeLinks++;
    }

    private readonly void Load(ReadOnlySpan<char> address, List<string> problems)
    {
        if (address.StartsWith("//") || (HasScheme(address) && !address.StartsWith("data:")))
            problems.Add($"<{_name}> loads {address} from another host.");
    }

    /// <summary><c>https:</c>, <c>mailto:</c> (RFC 3986, 3.1).</summary>
    private static bool HasScheme(ReadOnlySpan<char> address)
    {
        var end = address.IndexOfAny(":/?#");
        return end > 0 && address[end] == ':';
    }
}
