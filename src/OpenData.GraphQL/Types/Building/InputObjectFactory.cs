using System.Reflection;

namespace OpenData.GraphQL.Types.Building;

/// <summary>Makes input objects of C# records and classes.</summary>
internal sealed class InputObjectFactory(TypeRegistry registry)
{
    public InputObjectType Make(Type type)
    {
        if (type.IsInterface || type.IsAbstract || type.IsPrimitive || type == typeof(object)
            || type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true)
        {
            throw new SchemaException($"The C# type {type.Name} stands for no input type; a service must be registered with AddService.");
        }

        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.GetIndexParameters().Length == 0 && !p.IsDefined(typeof(GraphQLIgnoreAttribute)) && p.Name != "EqualityContract")
            .OrderBy(p => p.MetadataToken)
            .ToArray();
        var constructor = type.GetConstructors().OrderByDescending(c => c.GetParameters().Length).FirstOrDefault(c => Fits(c, properties));
        if (constructor is null && !type.IsValueType)
            throw new SchemaException($"The input {type.Name} has no public constructor whose parameters are its properties.");
        var isOneOf = type.IsDefined(typeof(OneOfAttribute));
        return new InputObjectType(
            Naming.OfInput(type),
            () => [.. properties.Select(p => registry.Try(p, () => FieldOf(p, constructor, isOneOf))).OfType<InputField>()],
            registry.Docs.Of(type))
        {
            ClrType = type,
            IsOneOf = isOneOf,
            Construct = values => Construct(type, constructor, properties, values),
        };
    }

    private static bool Fits(ConstructorInfo constructor, PropertyInfo[] properties) =>
        Array.TrueForAll(constructor.GetParameters(), p => PropertyOf(p, properties) is not null);

    private static PropertyInfo? PropertyOf(ParameterInfo parameter, PropertyInfo[] properties) =>
        Array.Find(properties, p => string.Equals(p.Name, parameter.Name, StringComparison.OrdinalIgnoreCase) && p.PropertyType == parameter.ParameterType);

    private InputField FieldOf(PropertyInfo property, ConstructorInfo? constructor, bool isOneOf)
    {
        var annotated = AnnotatedType.Of(property);
        var parameter = constructor?.GetParameters().FirstOrDefault(p => PropertyOf(p, [property]) is not null);
        var value = parameter is { HasDefaultValue: true, RawDefaultValue: { } raw }
            ? annotated.Clr.IsEnum ? Enum.ToObject(annotated.Clr, raw) : raw
            : null;
        var type = registry.Input(isOneOf ? annotated with { IsNullable = true } : annotated, registry.Fields.IsId(property));
        var (name, description, deprecation) = (Naming.Of(property), registry.Docs.Of(property), Naming.DeprecationOf(property));
        return value is null
            ? new InputField(name, type, description) { DeprecationReason = deprecation }
            : new InputField(name, type, description) { DeprecationReason = deprecation, DefaultValue = value };
    }

    private static object Construct(Type type, ConstructorInfo? constructor, PropertyInfo[] properties, IReadOnlyDictionary<string, object?> values)
    {
        var parameters = constructor?.GetParameters() ?? [];
        var arguments = parameters.Select(p => Read(PropertyOf(p, properties)!, values, p.HasDefaultValue ? p.DefaultValue : null)).ToArray();
        var made = constructor is null ? Activator.CreateInstance(type)! : constructor.Invoke(arguments);
        foreach (var property in properties.Where(p => p.CanWrite && !Array.Exists(parameters, a => PropertyOf(a, [p]) is not null)))
        {
            if (values.ContainsKey(Naming.Of(property)))
                property.SetValue(made, Read(property, values, null));
        }

        return made;
    }

    private static object? Read(PropertyInfo property, IReadOnlyDictionary<string, object?> values, object? otherwise)
    {
        if (!values.TryGetValue(Naming.Of(property), out var value))
            return otherwise;
        return InputConversion.To(property.PropertyType) is { } convert ? convert(value) : value;
    }
}
