using System.Text.Encodings.Web;
using System.Text.Unicode;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenData.SiteTemplates.Formatting;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteTemplates.Tests.Fixtures;

/// <summary>Renders components as the site generator does.</summary>
public static class Html
{
    public static string Render<T>(Language language, params (string Name, object? Value)[] parameters)
        where T : IComponent => RenderAsync<T>(language, parameters).GetAwaiter().GetResult();

    private static async Task<string> RenderAsync<T>(Language language, (string Name, object? Value)[] parameters)
        where T : IComponent
    {
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
            .BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<CascadingValue<Locale>>(ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                ["Value"] = Locale.For(language),
                ["ChildContent"] = (RenderFragment)(builder =>
                {
                    builder.OpenComponent<T>(0);
                    foreach (var (name, value) in parameters)
                        builder.AddComponentParameter(1, name, value);
                    builder.CloseComponent();
                }),
            }));
            return root.ToHtmlString();
        });
    }

    public static IHtmlDocument Parse<T>(Language language, params (string Name, object? Value)[] parameters)
        where T : IComponent => new HtmlParser().ParseDocument(Render<T>(language, parameters));

    /// <summary>All pages of the invented site in one language, by name.</summary>
    public static IReadOnlyDictionary<string, string> Pages(Language language)
    {
        var site = new Invented(language);
        return new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["home"] = Render<SiteTemplates.Pages.Home>(language, ("Model", site.Home)),
            ["ocop"] = Render<SiteTemplates.Pages.Ocop>(language, ("Model", site.Ocop)),
            ["money"] = Render<SiteTemplates.Pages.Money>(language, ("Model", site.Money)),
            ["new-rural"] = Render<SiteTemplates.Pages.NewRural>(language, ("Model", site.NewRural)),
            ["sources"] = Render<SiteTemplates.Pages.Sources>(language, ("Model", site.Sources)),
            ["source"] = Render<SiteTemplates.Pages.Source>(language, ("Model", site.Source)),
            ["checks"] = Render<SiteTemplates.Pages.Checks>(language, ("Model", site.Checks)),
            ["promises"] = Render<SiteTemplates.Pages.Promises>(language, ("Model", site.AllPromises)),
            ["not-found"] = Render<SiteTemplates.Pages.NotFound>(language, ("Model", site.NotFound)),
        };
    }
}
