namespace OpenData.SiteGen.Tests.Fixtures;

/// <summary>The tests that read templates from a folder: all pages of the program are made with them, so nothing else runs meanwhile.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class WatchedTemplatesCollection
{
    public const string Name = "Watched templates";
}
