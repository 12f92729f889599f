namespace OpenData.SiteGen.Sharing;

/// <summary>A picture, or why there is none.</summary>
/// <param name="Png">The picture; null where there is none.</param>
/// <param name="Problem">Why there is none, as a sentence; null where there is one.</param>
internal sealed record TakenPicture(byte[]? Png, string? Problem);
