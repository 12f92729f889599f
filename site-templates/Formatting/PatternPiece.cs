namespace OpenData.SiteTemplates.Formatting;

/// <summary>A piece of a pattern.</summary>
/// <param name="isPlace">Whether it is a place to fill.</param>
/// <param name="text">The words, or the name of the place.</param>
internal readonly ref struct PatternPiece(bool isPlace, ReadOnlySpan<char> text)
{
    public bool IsPlace { get; } = isPlace;

    public ReadOnlySpan<char> Text { get; } = text;
}
