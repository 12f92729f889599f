using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace OpenData.SiteTemplates;

/// <summary>What pages are put together from: a component that is written once, when it has its parameters, and never changes.</summary>
public abstract class Template : ComponentBase
{
    /// <summary>Writes it. Whoever writes a page calls this, and nothing else happens to a component before or after.</summary>
    public void Build(RenderTreeBuilder builder)
    {
        OnParametersSet();
        BuildRenderTree(builder);
    }
}
