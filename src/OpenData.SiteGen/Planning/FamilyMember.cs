namespace OpenData.SiteGen.Planning;

/// <summary>A page's place in its family.</summary>
/// <param name="Family">Those with whom it is asked for together.</param>
/// <param name="Id">The id of what the page is about, which has a page in each language.</param>
/// <param name="Make">Makes the page of an id from what the API says of it.</param>
internal sealed record FamilyMember(PageFamily Family, string Id, Func<string, MemberAnswer, PageContent> Make);
