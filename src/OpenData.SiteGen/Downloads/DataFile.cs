namespace OpenData.SiteGen.Downloads;

/// <summary>A file of the Data Package.</summary>
/// <param name="Name">As the descriptor names it.</param>
/// <param name="Bytes">Its content.</param>
internal sealed record DataFile(string Name, byte[] Bytes);
