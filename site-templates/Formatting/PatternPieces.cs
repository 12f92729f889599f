namespace OpenData.SiteTemplates.Formatting;

/// <summary>Goes through the pieces of a pattern; a place comes without its braces.</summary>
/// <param name="pattern">The pattern.</param>
internal ref struct PatternPieces(string pattern)
{
    private int _at;

    /// <summary>The piece, and whether it is a place.</summary>
    public PatternPiece Current { get; private set; }

    public readonly PatternPieces GetEnumerator() => this;

    /// <summary>Goes on to the next piece.</summary>
    /// <exception cref="FormatException">A place is not closed.</exception>
    public bool MoveNext()
    {
        if (_at == pattern.Length) return false;
        var rest = pattern.AsSpan(_at);
        var open = rest.IndexOf('{');
        if (open != 0)
        {
            var literal = open < 0 ? rest : rest[..open];
            Current = new PatternPiece(false, literal);
            _at += literal.Length;
            return true;
        }
        var close = rest.IndexOf('}');
        if (close < 0) throw new FormatException($"A place is not closed in “{pattern}”.");
        Current = new PatternPiece(true, rest[1..close]);
        _at += close + 1;
        return true;
    }
}
