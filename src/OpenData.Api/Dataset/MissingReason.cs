namespace OpenData.Api.Dataset;

/// <summary>Why a figure has no value.</summary>
public enum MissingReason
{
    /// <summary>The authority has, or should have, the figure; no document of the archive publishes it.</summary>
    NotPublished,

    /// <summary>The question does not arise here.</summary>
    NotApplicable,

    /// <summary>The matter was not decided when the document was written.</summary>
    AwaitingDecision,

    /// <summary>The document speaks of the matter and gives no figure.</summary>
    DocumentSilent,
}
