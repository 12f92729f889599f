namespace OpenData.SiteGen.Incremental;

/// <summary>What is remembered of a file beside a page.</summary>
/// <param name="Path">The file, below the site's folder.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">The hash of its bytes.</param>
/// <param name="Written">When it was written.</param>
internal sealed record FileState(string Path, long Bytes, string Sha256, DateTime Written);
