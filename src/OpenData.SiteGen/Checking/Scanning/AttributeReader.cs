namespace OpenData.SiteGen.Checking.Scanning;

/// <summary>Walks through the attributes of a tag.</summary>
/// <param name="attributes">What stands between the element's name and the end of the tag.</param>
internal ref struct AttributeReader(ReadOnlySpan<char> attributes)
{
    private ReadOnlySpan<char> _rest = attributes;

    /// <summary>The name, as written.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>The value, as written; empty for an attribute without one.</summary>
    public ReadOnlySpan<char> Value { get; private set; }

    /// <summary>Goes to the next attribute; false behind the last one.</summary>
    public bool Read()
    {
        _rest = _rest.TrimStart();
        if (_rest.IsEmpty) return false;
        var end = _rest.IndexOfAny(" \t\n\r=");
        Name = end < 0 ? _rest : _rest[..end];
        Value = default;
        _rest = end < 0 ? default : _rest[end..].TrimStart();
        if (!_rest.StartsWith('=')) return true;
        _rest = _rest[1..].TrimStart();
        if (_rest.IsEmpty) return true;
        var quoted = _rest[0] is '"' or '\'';
        var stop = quoted ? _rest[1..].IndexOf(_rest[0]) : _rest.IndexOfAny(" \t\n\r");
        if (stop < 0) stop = _rest.Length - (quoted ? 1 : 0);
        Value = _rest.Slice(quoted ? 1 : 0, stop);
        _rest = _rest[Math.Min(_rest.Length, stop + (quoted ? 2 : 0))..];
        return true;
    }

    /// <summary>The value of an attribute; <paramref name="found"/> is false where there is none.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> attributes, ReadOnlySpan<char> name, out bool found)
    {
        var reader = new AttributeReader(attributes);
        while (reader.Read())
        {
            if (!reader.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) continue;
            found = true;
            return reader.Value;
        }
        found = false;
        return default;
    }
}
