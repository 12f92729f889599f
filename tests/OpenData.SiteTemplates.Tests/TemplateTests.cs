using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace OpenData.SiteTemplates.Tests;

public sealed class TemplateTests
{
    // What the framework's renderer calls and Template.Build does not.
    private static readonly string[] Uncalled =
        ["OnInitialized", "OnInitializedAsync", "OnParametersSetAsync", "OnAfterRender", "OnAfterRenderAsync", "ShouldRender", "SetParametersAsync"];

    [Fact]
    public void No_template_waits_for_what_nobody_calls()
    {
        Type[] templates = [.. typeof(Template).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(Template)))];

        templates.Length.ShouldBeGreaterThan(60);
        templates.SelectMany(type => type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(method => Uncalled.Contains(method.Name)).Select(method => $"{method.DeclaringType!.Name}.{method.Name}").ShouldBeEmpty();
    }

    [Fact]
    public void Every_component_is_a_template() =>
        typeof(Template).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IComponent)) && !type.IsAssignableTo(typeof(Template)) && type.Name != "_Imports")
            .ShouldBeEmpty();
}
