namespace OpenData.SiteTemplates.Models;

/// <summary>How the figures differ from those of the release before.</summary>
/// <param name="FormerVersion">The version of the release before; null for the first release.</param>
/// <param name="Changes">The figures that differ, in the order of their ids.</param>
/// <param name="Feed">The address of the feed.</param>
/// <param name="Json">The address of the same as JSON.</param>
public sealed record ChangesPage(
    string? FormerVersion, IReadOnlyList<ChangedFigure> Changes, string Feed, string Json) : FramedPage;
