namespace OpenData.SiteGen.Incremental;

/// <summary>What is remembered of files that are made together, so that they need not be made again from the same things.</summary>
/// <param name="From">What they were made from, by its hash.</param>
/// <param name="Files">The files.</param>
internal sealed record MadeTogether(ulong From, IReadOnlyList<FileState> Files);
