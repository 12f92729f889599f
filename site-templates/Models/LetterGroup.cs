namespace OpenData.SiteTemplates.Models;

/// <summary>The names under a letter.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Anchor">Its anchor on the page.</param>
/// <param name="Units">The units, in the order of the dictionary.</param>
public sealed record LetterGroup(char Letter, string Anchor, IReadOnlyList<ListedUnit> Units);
