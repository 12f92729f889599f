namespace OpenData.SiteGen.Changes;

/// <summary>What happened to a figure between two releases.</summary>
internal enum FigureChangeKind
{
    /// <summary>The former release did not have it.</summary>
    Added,

    /// <summary>Both have it, and not alike.</summary>
    Changed,

    /// <summary>This release has it no more.</summary>
    Withdrawn,
}
