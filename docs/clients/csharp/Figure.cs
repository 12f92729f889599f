namespace OpenData.Client;

/// <summary>One figure of the dataset.</summary>
/// <param name="Id">Its id, for ever.</param>
/// <param name="Value">The number, with every digit.</param>
/// <param name="Indicator">What is counted.</param>
/// <param name="Period">When.</param>
/// <param name="Citation">Where it stands; null where it was calculated from others.</param>
public sealed record Figure(string Id, decimal Value, Indicator Indicator, Period Period, Citation? Citation);

/// <summary>What is counted.</summary>
/// <param name="Name">In English.</param>
public sealed record Indicator(string Name);

/// <summary>When: a year, a month, a day, or two of them with a slash between.</summary>
/// <param name="Text">As the dataset writes it.</param>
public sealed record Period(string Text);

/// <summary>Where a figure stands.</summary>
/// <param name="Source">The document.</param>
/// <param name="Paragraph">Its n-th non-empty line, from 1.</param>
public sealed record Citation(Source Source, int Paragraph);

/// <summary>A document.</summary>
/// <param name="Id">Its id.</param>
public sealed record Source(string Id);
