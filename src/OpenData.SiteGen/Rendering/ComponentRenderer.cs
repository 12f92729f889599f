using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;
using OpenData.SiteGen.Checking.Scanning;
using OpenData.SiteGen.Planning;
using OpenData.SiteTemplates;
using OpenData.SiteTemplates.Partials;

// The framework reserves the right to change what a component writes into: a test holds this against its own renderer.
#pragma warning disable BL0006

namespace OpenData.SiteGen.Rendering;

/// <summary>
/// Writes components of the site as HTML, one inside the other, each once. The framework's renderer writes the same and is
/// made for pages that change while somebody looks at them: it keeps and compares what each component has written, which
/// takes longer than writing it (docs/decisions/0013). Not for two threads at a time.
/// </summary>
internal sealed class ComponentRenderer
{
    private readonly Stack<RenderTreeBuilder> _builders = [];
    private readonly List<HandedDown> _handedDown = [];

    /// <summary>Writes a page.</summary>
    /// <exception cref="InvalidOperationException">A template holds what only pages that live in a browser have.</exception>
    public void Render(PageContent content, PageText output)
    {
        Write(
            builder =>
            {
                builder.OpenComponent(0, content.Template);
                builder.AddComponentParameter(1, "Model", content.Model);
                builder.CloseComponent();
            },
            output);
    }

    private void Write(RenderFragment build, PageText output)
    {
        var builder = Builder();
        build(builder);
        Write(builder, output);
    }

    private void Write(Template component, PageText output)
    {
        var builder = Builder();
        component.Build(builder);
        Write(builder, output);
    }

    private RenderTreeBuilder Builder() => _builders.TryPop(out var builder) ? builder : new RenderTreeBuilder();

    private void Write(RenderTreeBuilder builder, PageText output)
    {
        var frames = builder.GetFrames();
        Write(frames.Array.AsSpan(0, frames.Count), output);
        builder.Clear();
        _builders.Push(builder);
    }

    private void Write(ReadOnlySpan<RenderTreeFrame> frames, PageText output)
    {
        for (var at = 0; at < frames.Length;)
        {
            ref readonly var frame = ref frames[at];
            switch (frame.FrameType)
            {
                case RenderTreeFrameType.Text:
                    Markup.Encoder.Encode(output, frame.TextContent);
                    at++;
                    break;
                case RenderTreeFrameType.Markup:
                    output.Write(frame.MarkupContent);
                    at++;
                    break;
                case RenderTreeFrameType.Region: // what is in it follows
                    at++;
                    break;
                case RenderTreeFrameType.Element:
                    WriteElement(frames.Slice(at, frame.ElementSubtreeLength), output);
                    at += frame.ElementSubtreeLength;
                    break;
                case RenderTreeFrameType.Component:
                    WriteComponent(frames.Slice(at, frame.ComponentSubtreeLength), output);
                    at += frame.ComponentSubtreeLength;
                    break;
                default:
                    throw new InvalidOperationException($"A template has a frame of the kind {frame.FrameType}: no page of the site has a use for that.");
            }
        }
    }

    private void WriteElement(ReadOnlySpan<RenderTreeFrame> frames, PageText output)
    {
        var name = frames[0].ElementName;
        output.Write('<');
        output.Write(name);
        var at = 1;
        for (; at < frames.Length && frames[at].FrameType == RenderTreeFrameType.Attribute; at++) WriteAttribute(in frames[at], output);
        if (at == frames.Length && VoidElements.Contains(name))
        {
            output.Write(" />");
            return;
        }
        output.Write('>');
        // What is text elsewhere would be code there, and is escaped otherwise.
        if (name is "script" && HoldsText(frames[at..])) throw new InvalidOperationException("A template writes text into a script.");
        Write(frames[at..], output);
        output.Write("</");
        output.Write(name);
        output.Write('>');
    }

    private static bool HoldsText(ReadOnlySpan<RenderTreeFrame> frames)
    {
        foreach (ref readonly var frame in frames)
            if (frame.FrameType == RenderTreeFrameType.Text) return true;
        return false;
    }

    private static void WriteAttribute(in RenderTreeFrame frame, PageText output)
    {
        if (frame.AttributeValue is not (string or true)) return;
        output.Write(' ');
        output.Write(frame.AttributeName);
        if (frame.AttributeValue is not string value) return;
        output.Write("=\"");
        Markup.Encoder.Encode(output, value);
        output.Write('"');
    }

    private void WriteComponent(ReadOnlySpan<RenderTreeFrame> frames, PageText output)
    {
        var kind = ComponentKind.Of(frames[0].ComponentType);
        if (kind.HandsDown is { } type) WriteCascadingValue(type, frames[1..], output);
        else Write(kind.Make(frames[1..], _handedDown), output);
    }

    private void WriteCascadingValue(Type type, ReadOnlySpan<RenderTreeFrame> parameters, PageText output)
    {
        object? value = null;
        RenderFragment? content = null;
        foreach (ref readonly var parameter in parameters)
        {
            if (parameter.AttributeName == nameof(CascadingValue<object>.Value)) value = parameter.AttributeValue;
            else if (parameter.AttributeName == nameof(CascadingValue<object>.ChildContent)) content = (RenderFragment?)parameter.AttributeValue;
        }
        if (content is null) return;
        _handedDown.Add(new HandedDown(type, value));
        Write(content, output);
        _handedDown.RemoveAt(_handedDown.Count - 1);
    }
}
