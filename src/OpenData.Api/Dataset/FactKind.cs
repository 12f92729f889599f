namespace OpenData.Api.Dataset;

/// <summary>What a document says with a figure.</summary>
public enum FactKind
{
    /// <summary>A result that the document reports.</summary>
    Reported,

    /// <summary>A target or plan.</summary>
    Target,

    /// <summary>A result that the document expects but does not report yet (dự kiến).</summary>
    Expected,

    /// <summary>Not printed in any document: calculated by the dataset from other figures, by the formula shown with it.</summary>
    Derived,
}
