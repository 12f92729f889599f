namespace OpenData.SiteTemplates.Models;

/// <summary>What came of a promise. A result that nobody published is never counted as a failure.</summary>
public enum Verdict
{
    /// <summary>The result equals the target.</summary>
    Kept,

    /// <summary>The result goes beyond the target.</summary>
    Exceeded,

    /// <summary>The result stays behind the target.</summary>
    FellShort,

    /// <summary>The target's day had not come when the newest document was written.</summary>
    NotYetDue,

    /// <summary>No document gives a result, or none gives the target.</summary>
    NotPublished,
}
