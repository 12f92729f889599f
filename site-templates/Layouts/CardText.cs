using System.Text.RegularExpressions;

namespace OpenData.SiteTemplates.Layouts;

/// <summary>How the sentences of a card break into lines.</summary>
internal static partial class CardText
{
    /// <summary>Keeps a number with the word that it counts or the month of its day, and a dash with what stands before it.</summary>
    public static string Bind(string text) => Loose().Replace(text, "\u00a0");

    [GeneratedRegex("(?<=[0-9]) (?=\\p{L})| (?=–)")]
    private static partial Regex Loose();
}
