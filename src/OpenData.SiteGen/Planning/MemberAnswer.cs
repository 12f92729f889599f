namespace OpenData.SiteGen.Planning;

/// <summary>What the API says of a member of a family.</summary>
/// <param name="Json">The answer, as it was sent.</param>
/// <param name="Make">Makes the page from it.</param>
internal sealed record MemberAnswer(ReadOnlyMemory<byte> Json, Func<PageContent> Make);
