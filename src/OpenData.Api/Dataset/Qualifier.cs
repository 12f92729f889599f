namespace OpenData.Api.Dataset;

/// <summary>How exactly the document means a figure.</summary>
public enum Qualifier
{
    /// <summary>Exactly the value.</summary>
    Exact,

    /// <summary>About the value (khoảng).</summary>
    About,

    /// <summary>The value or more.</summary>
    AtLeast,

    /// <summary>More than the value (trên, hơn).</summary>
    MoreThan,

    /// <summary>The value or less.</summary>
    AtMost,
}
