namespace OpenData.SiteGen.Publishing;

/// <summary>A file as it stands on the disk.</summary>
/// <param name="Bytes">Its length.</param>
/// <param name="Written">When it was written, in UTC.</param>
internal readonly record struct FoundFile(long Bytes, DateTime Written);
