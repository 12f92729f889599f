namespace OpenData.Api.Dataset;

/// <summary>How sure a row is that was taken from reference lists and not from a document of the archive. Rows that are not high are marked as such; say so wherever they are used.</summary>
public enum Confidence
{
    /// <summary>Two independent sources agree, or the legal text itself was read.</summary>
    High,

    /// <summary>One good source, not confirmed by a second.</summary>
    Medium,

    /// <summary>Plausible, not confirmed.</summary>
    Low,
}
