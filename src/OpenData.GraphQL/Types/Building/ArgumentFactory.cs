using System.Reflection;

namespace OpenData.GraphQL.Types.Building;

/// <summary>Makes arguments of the parameters of resolvers.</summary>
internal static class ArgumentFactory
{
    public static Argument Make(ParameterInfo parameter, TypeRegistry registry)
    {
        var annotated = AnnotatedType.Of(parameter);
        var type = registry.Input(annotated, parameter.IsDefined(typeof(IDAttribute)));
        if (!type.IsInput)
            throw new SchemaException($"The parameter '{parameter.Name}' is of {type}, which is no input type.");
        var argument = new { Name = Naming.Of(parameter), Description = registry.Docs.Of(parameter), Convert = InputConversion.To(parameter.ParameterType) };
        var deprecation = parameter.GetCustomAttribute<GraphQLDeprecatedAttribute>()?.Reason;
        // An optional parameter that is null when left out needs no default: left out and null are the same to it.
        return parameter.HasDefaultValue && DefaultOf(parameter, annotated.Clr) is { } value
            ? new Argument(argument.Name, type, argument.Description) { DefaultValue = value, Convert = argument.Convert, DeprecationReason = deprecation }
            : new Argument(argument.Name, type, argument.Description) { Convert = argument.Convert, DeprecationReason = deprecation };
    }

    private static object? DefaultOf(ParameterInfo parameter, Type type) => parameter.RawDefaultValue switch
    {
        null => null,
        var raw when type.IsEnum => Enum.ToObject(type, raw),
        var raw => raw,
    };
}
