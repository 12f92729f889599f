namespace OpenData.SiteGen.Planning;

/// <summary>
/// Pages that differ in what they are about, and in their language, and in nothing else: communes, products. Each shows a
/// query of its own; the build asks for many at once, so that fifty thousand pages are some hundred questions.
/// </summary>
internal abstract class PageFamily
{
    /// <summary>Asks for several members at once; the answers stand in the order of the ids.</summary>
    public abstract Task<IReadOnlyList<MemberAnswer>> AskAsync(IReadOnlyList<string> ids, CancellationToken cancellation);
}
