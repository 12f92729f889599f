namespace OpenData.GraphQL.Types;

/// <summary>
/// A scalar's value as the client wrote it, alike for a literal in a document and for a JSON variable, so that a scalar
/// has one coercion for both. Null never gets this far.
/// </summary>
/// <param name="Kind">How it was written.</param>
/// <param name="Text">The number as written, the string's content, the name, <c>true</c> or <c>false</c>; the source text of lists and objects.</param>
public readonly record struct ScalarInput(ScalarInputKind Kind, string Text)
{
    /// <summary>The value as a message shows it: strings quoted and long ones cut.</summary>
    public override string ToString()
    {
        var text = Text.Length > 60 ? Text[..60] + "…" : Text;
        return Kind == ScalarInputKind.String ? $"\"{text}\"" : text;
    }
}
