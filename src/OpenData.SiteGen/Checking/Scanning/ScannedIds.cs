namespace OpenData.SiteGen.Checking.Scanning;

/// <summary>The ids of a page, and what refers to them within it.</summary>
internal sealed class ScannedIds
{
    private readonly HashSet<ulong> _known = [];
    private readonly Dictionary<ulong, (string Where, string Id)> _wanted = [];
    private readonly Dictionary<string, int> _repeated = new(StringComparer.Ordinal);
    private readonly List<string> _malformed = [];

    /// <summary>The ids, by their hashes.</summary>
    public IReadOnlyCollection<ulong> Known => _known;

    public void Clear()
    {
        _known.Clear();
        _wanted.Clear();
        _repeated.Clear();
        _malformed.Clear();
    }

    public void Add(ReadOnlySpan<char> id)
    {
        if (id.IsEmpty || id.ContainsAny(" \t\n\r")) _malformed.Add(id.ToString());
        else if (!_known.Add(TextHash.Of(id))) _repeated[id.ToString()] = _repeated.GetValueOrDefault(id.ToString(), 1) + 1;
    }

    /// <summary>Remembers that an attribute refers to ids, with spaces between.</summary>
    public void Want(ReadOnlySpan<char> element, ReadOnlySpan<char> attribute, ReadOnlySpan<char> ids)
    {
        foreach (var part in ids.Split(' '))
        {
            var id = ids[part];
            if (!id.IsEmpty && !_known.Contains(TextHash.Of(id)) && !_wanted.ContainsKey(TextHash.Of(id)))
                _wanted.Add(TextHash.Of(id), ($"{attribute}=\"{id}\" on <{element}>", id.ToString()));
        }
    }

    /// <summary>Remembers a link to an anchor of the page itself.</summary>
    public void WantAnchor(ReadOnlySpan<char> id)
    {
        if (!id.IsEmpty && !_known.Contains(TextHash.Of(id)))
            _wanted.TryAdd(TextHash.Of(id), ($"href=\"#{id}\"", id.ToString()));
    }

    public void Report(List<string> problems)
    {
        foreach (var id in _malformed) problems.Add($"the id \"{id}\" is empty or holds white space.");
        foreach (var (id, count) in _repeated) problems.Add($"{count} elements have the id \"{id}\".");
        foreach (var (hash, (where, _)) in _wanted)
            if (!_known.Contains(hash)) problems.Add($"{where} refers to no element.");
    }
}
