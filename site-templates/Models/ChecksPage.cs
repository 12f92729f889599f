namespace OpenData.SiteTemplates.Models;

/// <summary>What adds up and what does not.</summary>
/// <param name="Checks">Every check; those that do not hold first.</param>
public sealed record ChecksPage(IReadOnlyList<CheckResult> Checks) : FramedPage;
