using OpenData.SiteGen.Planning;
using OpenData.SiteGen.Publishing;

namespace OpenData.SiteGen.Rendering;

/// <summary>A chart taken out of its page.</summary>
/// <param name="Plan">Where it stands as a page to embed.</param>
/// <param name="Content">That page.</param>
/// <param name="Drawing">The drawing as a file; null where the chart is more than one.</param>
internal sealed record CutChart(PagePlan Plan, PageContent Content, SiteFile? Drawing);
