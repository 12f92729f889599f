namespace OpenData.Api.Seeding.Text;

/// <summary>The hygiene of one cell: what is harmless is repaired and said, what could mislead is refused.</summary>
internal static class CellText
{
    /// <summary>The cell as it is to be read, with what was repaired, or the reason why it is refused.</summary>
    internal readonly record struct Result(string Text, string? Repair = null, string? Rule = null, string? Refusal = null);

    private const string StrayWhiteSpace = "had stray white space, which was left out";
    private const string Decomposed = "had Vietnamese letters in decomposed form (NFD), which were composed (NFC)";

    /// <summary>Cleans the text of a cell that the dataset's authors write.</summary>
    public static Result Clean(string text)
    {
        if (IsPlain(text)) return new Result(text);

        if (Bare(text) is { } refused) return refused;

        var folded = WhiteSpace.Fold(text);
        var composed = VietnameseText.Compose(folded);
        foreach (var c in composed)
        {
            if (VietnameseText.IsMark(c))
                return new Result(text, Rule: "text", Refusal: $"has the combining mark U+{(int)c:X4} on a letter that does not carry it: type the letter anew");
            if (LookAlikes.IsForeign(c))
                return new Result(text, Rule: "look-alike", Refusal: $"has {LookAlikes.Describe(c)}: type it anew");
        }

        // A spreadsheet runs what begins so. A number may: it is judged by its type.
        if (composed.Length > 0 && composed[0] is '=' or '+' or '-' or '@' && !IsNumeric(composed))
            return new Result(text, Rule: "formula-like", Refusal: $"begins with \"{composed[0]}\", which a spreadsheet takes for a formula: begin with a word");

        return new Result(composed, composed != folded ? Decomposed : folded != text ? StrayWhiteSpace : null);
    }

    /// <summary>Accepts the words of a document as they are printed, white space and all; only what no paragraph can hold is refused.</summary>
    public static Result Verbatim(string text) => Bare(text, invisible: true) ?? new Result(text);

    private static Result? Bare(string text, bool invisible = false)
    {
        foreach (var c in text)
        {
            if (c is '\n' or '\r') return new Result(text, Rule: "text", Refusal: "has a line break: write it in one line");
            if (char.IsControl(c) && c != '\t') return new Result(text, Rule: "text", Refusal: $"has the control character U+{(int)c:X4}: leave it out");
            if (!invisible && LookAlikes.IsInvisible(c)) return new Result(text, Rule: "text", Refusal: $"has the invisible character U+{(int)c:X4}: leave it out");
        }

        return null;
    }

    private static bool IsNumeric(string text) => text.Length > 1 && text.Skip(1).All(c => char.IsAsciiDigit(c) || c is '.' or ',');

    private static bool IsPlain(string text)
    {
        var afterSpace = true;
        foreach (var c in text)
        {
            if (c is < ' ' or > '~' || (c == ' ' && afterSpace)) return false;
            afterSpace = c == ' ';
        }

        return text.Length == 0 || (!afterSpace && text[0] is not ('=' or '+' or '-' or '@'));
    }
}
