namespace OpenData.Api.Schema.Promises;

/// <summary>What became of a promise, as far as the documents say. A missing result is never a failure.</summary>
public enum Verdict
{
    /// <summary>The result is better than the target.</summary>
    Exceeded,

    /// <summary>The result equals the target.</summary>
    Met,

    /// <summary>The final result is worse than the target.</summary>
    Missed,

    /// <summary>The promise is due later than all documents of the dataset, and no result reaches it before.</summary>
    DueLater,

    /// <summary>The promise was due, and no document of the dataset gives its result.</summary>
    NoResultPublished,
}
