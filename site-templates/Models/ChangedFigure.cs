namespace OpenData.SiteTemplates.Models;

/// <summary>A figure that two releases do not have alike.</summary>
/// <param name="Id">Its id, and its anchor on the page.</param>
/// <param name="Label">What it counts, where and for when.</param>
/// <param name="Before">What the former release said; null for a figure that was added.</param>
/// <param name="After">What this release says; null for a figure that was withdrawn.</param>
public sealed record ChangedFigure(string Id, string Label, ChangedState? Before, ChangedState? After);
