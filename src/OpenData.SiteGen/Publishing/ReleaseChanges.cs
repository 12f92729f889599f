namespace OpenData.SiteGen.Publishing;

/// <summary>How a release differs from the one it replaces.</summary>
/// <param name="Written">Files that are new or whose bytes changed.</param>
/// <param name="Unchanged">Files that were carried over untouched.</param>
/// <param name="Removed">Files of the former release that this one has no more.</param>
internal sealed record ReleaseChanges(int Written, int Unchanged, int Removed);
