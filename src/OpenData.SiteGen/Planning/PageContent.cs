using OpenData.SiteGen.Publishing;

namespace OpenData.SiteGen.Planning;

/// <summary>A page whose figures are known: what to render with which template.</summary>
/// <param name="Template">The Razor component; its parameter is named Model.</param>
/// <param name="Model">The page model that the template takes.</param>
internal sealed record PageContent(Type Template, object Model)
{
    /// <summary>What it shows as files that stand beside it.</summary>
    public IReadOnlyList<SiteFile> Files { get; init; } = [];
}
