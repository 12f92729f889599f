using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace OpenData.SiteTemplates.Charts;

/// <summary>A <c>text</c> element of a drawing; Razor keeps that name for itself, so it cannot be written in a template.</summary>
public sealed class SvgText : Template
{
    /// <summary>Its class; null for none, as with all the others.</summary>
    [Parameter]
    public string? Class { get; set; }

    /// <summary>Which end of the words stands at <see cref="X"/>: the <c>text-anchor</c>.</summary>
    [Parameter]
    public string? Anchor { get; set; }

    /// <summary>How far from the left.</summary>
    [Parameter]
    public string? X { get; set; }

    /// <summary>How far from there.</summary>
    [Parameter]
    public string? Dx { get; set; }

    /// <summary>How far from the top.</summary>
    [Parameter]
    public string? Y { get; set; }

    /// <summary>The words.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "class", Class);
        builder.AddAttribute(2, "text-anchor", Anchor);
        builder.AddAttribute(3, "x", X);
        builder.AddAttribute(4, "dx", Dx);
        builder.AddAttribute(5, "y", Y);
        builder.AddContent(6, ChildContent);
        builder.CloseElement();
    }
}
