namespace OpenData.Api.Exports;

/// <summary>An operation cannot become a table, for a reason that the client may read.</summary>
/// <param name="text">What is in the way and how to ask instead, as a template and its arguments.</param>
internal sealed class TableException(FormattableString text) : Exception(FormattableString.Invariant(text))
{
    /// <summary>What is in the way and how to ask instead, as a template and its arguments.</summary>
    public FormattableString Text { get; } = text;
}
