using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.RenderTree;
using OpenData.SiteTemplates;

#pragma warning disable BL0006 // see ComponentRenderer

namespace OpenData.SiteGen.Rendering;

/// <summary>What components of one type have in common: how one is made and given its parameters.</summary>
internal sealed class ComponentKind
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly ConcurrentDictionary<Type, ComponentKind> Known = new();

    private readonly Type _type;
    private readonly Func<Template>? _new;
    private readonly Dictionary<string, Action<object, object?>> _parameters = new(StringComparer.Ordinal);
    private readonly List<(Type Type, Action<object, object?> Set)> _handedDown = [];

    /// <summary>The type of the value that components of this kind hand down to all within them; null for a template.</summary>
    public Type? HandsDown { get; }

    private ComponentKind(Type type)
    {
        _type = type;
        if (type.IsAssignableTo(typeof(Template))) _new = Generic<Func<Func<Template>>>(nameof(NewOf), type)();
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(CascadingValue<>)) HandsDown = type.GenericTypeArguments[0];
        foreach (var property in type.GetProperties(Own))
        {
            if (property.IsDefined(typeof(CascadingParameterAttribute))) _handedDown.Add((property.PropertyType, Setter(property)));
            else if (property.IsDefined(typeof(ParameterAttribute))) _parameters.Add(property.Name, Setter(property));
        }
    }

    /// <summary>The kind of a component of the site.</summary>
    public static ComponentKind Of(Type type) => Known.GetOrAdd(type, static type => new ComponentKind(type));

    /// <summary>A component with its parameters.</summary>
    /// <param name="parameters">What is said where it is used.</param>
    /// <param name="handedDown">What those around it hand down, from the outside in.</param>
    /// <exception cref="InvalidOperationException">It is no template of the site, or has no parameter of that name.</exception>
    public Template Make(ReadOnlySpan<RenderTreeFrame> parameters, List<HandedDown> handedDown)
    {
        var component = _new?.Invoke() ?? throw new InvalidOperationException($"{_type} is no template of the site.");
        foreach (var (type, set) in _handedDown)
        {
            var nearest = handedDown.Count - 1;
            while (nearest >= 0 && handedDown[nearest].Type != type) nearest--;
            if (nearest >= 0) set(component, handedDown[nearest].Value);
        }
        foreach (ref readonly var parameter in parameters)
        {
            if (!_parameters.TryGetValue(parameter.AttributeName, out var set)) throw new InvalidOperationException($"{_type} has no parameter {parameter.AttributeName}.");
            set(component, parameter.AttributeValue);
        }
        return component;
    }

    private static Action<object, object?> Setter(PropertyInfo property) =>
        Generic<Func<MethodInfo, Action<object, object?>>>(nameof(SetterOf), property.DeclaringType!, property.PropertyType)(property.GetSetMethod(nonPublic: true)!);

    private static TDelegate Generic<TDelegate>(string method, params Type[] types)
        where TDelegate : Delegate =>
        typeof(ComponentKind).GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(types).CreateDelegate<TDelegate>();

    private static Func<Template> NewOf<TComponent>()
        where TComponent : Template, new() => static () => new TComponent();

    private static Action<object, object?> SetterOf<TComponent, TValue>(MethodInfo set)
        where TComponent : class
    {
        var call = set.CreateDelegate<Action<TComponent, TValue>>();
        return (component, value) => call((TComponent)component, (TValue)value!);
    }
}
