namespace OpenData.SiteTemplates.Models;

/// <summary>What adds up and what does not.</summary>
/// <param name="Frame">What is around the content.</param>
/// <param name="Checks">Every check; those that do not hold first.</param>
public sealed record ChecksPage(PageFrame Frame, IReadOnlyList<CheckResult> Checks);
