namespace OpenData.SiteTemplates.Models;

/// <summary>The names that begin alike.</summary>
/// <param name="Letters">What they begin with.</param>
/// <param name="Anchor">Its anchor on the page.</param>
/// <param name="Units">The units, in the order of the dictionary.</param>
public sealed record LetterGroup(string Letters, string Anchor, IReadOnlyList<ListedUnit> Units);
