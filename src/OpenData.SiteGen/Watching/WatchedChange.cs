namespace OpenData.SiteGen.Watching;

/// <summary>What has changed since the last build.</summary>
[Flags]
internal enum WatchedChange
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A table of the dataset.</summary>
    Data = 1,

    /// <summary>A component, the style sheet, a script or a text.</summary>
    Templates = 2,
}
