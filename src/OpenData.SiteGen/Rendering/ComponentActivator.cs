using Microsoft.AspNetCore.Components;

namespace OpenData.SiteGen.Rendering;

/// <summary>Makes components, whose constructors take nothing. What the framework would do compiles a method for each kind of component.</summary>
internal sealed class ComponentActivator : IComponentActivator
{
    /// <inheritdoc/>
    public IComponent CreateInstance(Type componentType) => (IComponent)Activator.CreateInstance(componentType)!;
}
