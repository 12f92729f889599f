using System.Reflection;
using System.Text;

namespace OpenData.GraphQL.Types.Building;

/// <summary>GraphQL names of C# members, by the conventions that .NET GraphQL servers share.</summary>
internal static class Naming
{
    public static string Of(MethodInfo method)
    {
        if (Given(method) is { } given)
            return given;
        var name = method.Name;
        if (name.StartsWith("Get", StringComparison.Ordinal) && name.Length > 3 && char.IsUpper(name[3]))
            name = name[3..];
        if (name.EndsWith("Async", StringComparison.Ordinal) && name.Length > 5)
            name = name[..^5];
        return CamelCase(name);
    }

    public static string Of(PropertyInfo property) => Given(property) ?? CamelCase(property.Name);

    public static string Of(ParameterInfo parameter) =>
        parameter.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? CamelCase(parameter.Name!);

    public static string Of(FieldInfo enumMember) =>
        enumMember.GetCustomAttribute<EnumValueAttribute>()?.Name ?? Given(enumMember) ?? UpperCase(enumMember.Name);

    public static string OfType(Type type)
    {
        var given = Given(type)
            ?? type.GetCustomAttribute<InterfaceTypeAttribute>()?.Name
            ?? type.GetCustomAttribute<UnionTypeAttribute>()?.Name;
        if (given is not null)
            return given;
        if (type.IsInterface && type.Name.Length > 1 && type.Name[0] == 'I' && char.IsUpper(type.Name[1]))
            return type.Name[1..];
        return type.IsGenericType
            ? type.Name[..type.Name.IndexOf('`')] + "Of" + string.Concat(type.GetGenericArguments().Select(OfType))
            : type.Name;
    }

    public static string OfInput(Type type) => OfType(type) is var name && name.EndsWith("Input", StringComparison.Ordinal)
        ? name
        : name + "Input";

    /// <summary>TitleVi → titleVi, URL → url, URLPath → urlPath.</summary>
    public static string CamelCase(string name)
    {
        var letters = name.ToCharArray();
        for (var i = 0; i < letters.Length && char.IsUpper(letters[i]); i++)
        {
            if (i > 0 && i + 1 < letters.Length && char.IsLower(letters[i + 1]))
                break;
            letters[i] = char.ToLowerInvariant(letters[i]);
        }

        return new string(letters);
    }

    /// <summary>AtLeast → AT_LEAST, Top10 → TOP10.</summary>
    public static string UpperCase(string name)
    {
        var text = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = i > 0 && char.IsUpper(name[i])
                && (char.IsLower(name[i - 1]) || char.IsDigit(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord && name[i - 1] != '_')
                text.Append('_');
            text.Append(char.ToUpperInvariant(name[i]));
        }

        return text.ToString();
    }

    public static string? DeprecationOf(MemberInfo member) =>
        member.GetCustomAttribute<GraphQLDeprecatedAttribute>()?.Reason
        ?? (member.GetCustomAttribute<ObsoleteAttribute>() is { } obsolete
            ? obsolete.Message ?? BuiltInDirectives.DefaultDeprecationReason
            : null);

    private static string? Given(MemberInfo member) => member.GetCustomAttribute<GraphQLNameAttribute>()?.Name;
}
