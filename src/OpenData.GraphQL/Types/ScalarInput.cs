using OpenData.GraphQL.Language;

namespace OpenData.GraphQL.Types;

/// <summary>
/// A scalar's value as the client wrote it, alike for a literal in a document and for a JSON variable, so that a scalar
/// has one coercion for both. Null never gets this far.
/// </summary>
/// <param name="Kind">How it was written.</param>
/// <param name="Text">The number as written, the string's content, the name, <c>true</c> or <c>false</c>; the source text of lists and objects.</param>
public readonly record struct ScalarInput(ScalarInputKind Kind, string Text)
{
    private const int LongestShown = 60;

    /// <summary>The value as GraphQL text where it differs from <see cref="Text"/>; null where it does not.</summary>
    internal string? Literal { get; init; }

    /// <summary>The value as a message shows it: as GraphQL text, and cut when it is long.</summary>
    public override string ToString()
    {
        var shown = Literal ?? (Kind == ScalarInputKind.String ? StringPrinter.PrintQuoted(Text) : Text);
        return shown.Length > LongestShown ? shown[..LongestShown] + "…" : shown;
    }
}
