namespace OpenData.Api.Exports;

/// <summary>An operation cannot become a table, for a reason that the client may read.</summary>
/// <param name="message">What is in the way and how to ask instead.</param>
internal sealed class TableException(string message) : Exception(message);
