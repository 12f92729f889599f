namespace OpenData.SiteTemplates.Models;

/// <summary>Why a figure has no value.</summary>
public enum MissingReason
{
    /// <summary>It exists but nobody has published it.</summary>
    NotPublished,

    /// <summary>It cannot exist here.</summary>
    NotApplicable,

    /// <summary>The authority has not decided yet.</summary>
    AwaitingDecision,

    /// <summary>The document speaks of the matter and gives no figure.</summary>
    DocumentSilent,
}
