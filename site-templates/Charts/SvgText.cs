using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace OpenData.SiteTemplates.Charts;

/// <summary>A <c>text</c> element of a drawing; Razor keeps that name for itself, so it cannot be written in a template.</summary>
public sealed class SvgText : Template
{
    /// <summary>The element's attributes as written: <c>x</c>, <c>y</c>, <c>dx</c>, <c>text-anchor</c>, <c>class</c>.</summary>
    [Parameter(CaptureUnmatchedValues = true)]
    public IReadOnlyDictionary<string, object>? Attributes { get; set; }

    /// <summary>The words.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        foreach (var (name, value) in Attributes ?? new Dictionary<string, object>()) builder.AddAttribute(1, name, value);
        builder.AddContent(2, ChildContent);
        builder.CloseElement();
    }
}
