using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.HtmlRendering.Infrastructure;
using Microsoft.Extensions.Logging.Abstractions;
using OpenData.SiteGen.Planning;

// The framework reserves the right to change its renderer's types. What HtmlRenderer offers of them keeps every page
// that it ever rendered, and one of its own for each page costs more than the page.
#pragma warning disable BL0006

namespace OpenData.SiteGen.Rendering;

/// <summary>
/// Renders page after page with one renderer. A renderer keeps the state of all it rendered, so each page is let go
/// of once it is written. Not for two threads at a time.
/// </summary>
/// <param name="services">What components may ask for.</param>
internal sealed class ComponentRenderer(IServiceProvider services) : IAsyncDisposable
{
    private readonly ForgetfulRenderer _renderer = new(services);

    /// <summary>Writes a page as HTML.</summary>
    /// <exception cref="InvalidOperationException">A component waits for something.</exception>
    public void Render(PageContent content, TextWriter output) => _renderer.Render(content, output);

    public ValueTask DisposeAsync() => _renderer.DisposeAsync();

    private sealed class ForgetfulRenderer(IServiceProvider services) : StaticHtmlRenderer(services, NullLoggerFactory.Instance)
    {
        /// <summary>Components of the site never wait for anything, so there is nothing to come back from.</summary>
        public override Dispatcher Dispatcher { get; } = new SameThread();

        public void Render(PageContent content, TextWriter output)
        {
            var page = AssignRootComponentId(InstantiateComponent(content.Template));
            var rendered = RenderRootComponentAsync(
                page, ParameterView.FromDictionary(new Dictionary<string, object?> { ["Model"] = content.Model }));
            if (!rendered.IsCompleted)
                throw new InvalidOperationException($"{content.Template} waits for something: its model is to hold all it needs.");
            rendered.GetAwaiter().GetResult();
            WriteComponentHtml(page, output);
            RemoveRootComponent(page);
        }
    }

    private sealed class SameThread : Dispatcher
    {
        public override bool CheckAccess() => true;

        public override Task InvokeAsync(Action workItem)
        {
            workItem();
            return Task.CompletedTask;
        }

        public override Task InvokeAsync(Func<Task> workItem) => workItem();

        public override Task<TResult> InvokeAsync<TResult>(Func<TResult> workItem) => Task.FromResult(workItem());

        public override Task<TResult> InvokeAsync<TResult>(Func<Task<TResult>> workItem) => workItem();
    }
}
