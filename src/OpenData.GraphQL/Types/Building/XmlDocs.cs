using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace OpenData.GraphQL.Types.Building;

/// <summary>Descriptions from the XML documentation files that lie beside the assemblies.</summary>
internal sealed partial class XmlDocs
{
    private readonly Dictionary<Assembly, Dictionary<string, XElement>> files = [];

    public string? Of(Type type) => Text(Member(type, "T:" + TypeId(type))?.Element("summary"));

    public string? Of(FieldInfo field) => Text(Member(field.DeclaringType!, $"F:{TypeId(field.DeclaringType!)}.{field.Name}")?.Element("summary"));

    public string? Of(MethodInfo method) => Text(Member(method.DeclaringType!, MethodId(method))?.Element("summary"));

    public string? Of(ParameterInfo parameter) => parameter.Member is MethodInfo method
        ? Text(Parameter(Member(method.DeclaringType!, MethodId(method)), parameter.Name!))
        : Text(Parameter(Member(parameter.Member.DeclaringType!, "T:" + TypeId(parameter.Member.DeclaringType!)), parameter.Name!));

    public string? Of(PropertyInfo property)
    {
        var declaring = property.DeclaringType!;
        var member = Member(declaring, $"P:{TypeId(declaring)}.{property.Name}");
        if (member?.Element("summary") is { } summary)
            return Text(summary);
        // A positional record documents its properties as parameters of the type.
        if (member is null && Parameter(Member(declaring, "T:" + TypeId(declaring)), property.Name) is { } parameter)
            return Text(parameter);
        return Inherited(declaring, property.Name) is { } inherited ? Of(inherited) : null;
    }

    private static PropertyInfo? Inherited(Type type, string name) =>
        type.GetInterfaces().Append(type.BaseType).Select(t => t?.GetProperty(name)).FirstOrDefault(p => p is not null && p.DeclaringType != type);

    private static XElement? Parameter(XElement? member, string name) =>
        member?.Elements("param").FirstOrDefault(p => p.Attribute("name")?.Value == name);

    private XElement? Member(Type type, string id)
    {
        var assembly = type.Assembly;
        if (!files.TryGetValue(assembly, out var members))
            files.Add(assembly, members = Load(assembly));
        return members.GetValueOrDefault(id);
    }

    private static Dictionary<string, XElement> Load(Assembly assembly)
    {
        var path = Path.ChangeExtension(assembly.Location, ".xml");
        return !File.Exists(path)
            ? []
            : XDocument.Load(path, LoadOptions.PreserveWhitespace).Descendants("member")
                .Where(m => m.Attribute("name") is not null)
                .GroupBy(m => m.Attribute("name")!.Value)
                .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
    }

    private static string? Text(XElement? element)
    {
        if (element is null)
            return null;
        var text = new StringBuilder();
        foreach (var node in element.Nodes())
            Append(text, node);
        var paragraphs = ParagraphBreak().Split(text.ToString()).Select(p => WhiteSpace().Replace(p, " ").Trim()).Where(p => p.Length > 0);
        var all = string.Join("\n\n", paragraphs);
        return all.Length == 0 ? null : all;
    }

    private static void Append(StringBuilder text, XNode node)
    {
        switch (node)
        {
            case XText plain:
                text.Append(plain.Value);
                break;
            case XElement { Name.LocalName: "see" or "seealso" } see:
                text.Append(see.Value.Length > 0 ? see.Value : Reference(see));
                break;
            case XElement { Name.LocalName: "paramref" or "typeparamref" } reference:
                text.Append('`').Append(reference.Attribute("name")?.Value).Append('`');
                break;
            case XElement { Name.LocalName: "c" } code:
                text.Append('`').Append(code.Value).Append('`');
                break;
            case XElement { Name.LocalName: "para" } paragraph:
                text.Append('\u2029');
                foreach (var inner in paragraph.Nodes())
                    Append(text, inner);
                text.Append('\u2029');
                break;
            case XElement other:
                foreach (var inner in other.Nodes())
                    Append(text, inner);
                break;
        }
    }

    private static string Reference(XElement see)
    {
        if (see.Attribute("langword")?.Value is { } word)
            return $"`{word}`";
        var id = see.Attribute("cref")?.Value ?? see.Attribute("href")?.Value ?? "";
        var plain = id.Split('(')[0];
        var name = plain[(plain.LastIndexOfAny(['.', ':']) + 1)..].Split('`')[0];
        return id.StartsWith("T:", StringComparison.Ordinal) ? $"`{name}`" : $"`{Naming.CamelCase(name)}`";
    }

    private static string MethodId(MethodInfo method)
    {
        var parameters = method.GetParameters();
        var id = $"M:{TypeId(method.DeclaringType!)}.{method.Name}";
        return parameters.Length == 0 ? id : $"{id}({string.Join(',', parameters.Select(p => ParameterId(p.ParameterType)))})";
    }

    private static string ParameterId(Type type)
    {
        if (type.IsArray)
            return ParameterId(type.GetElementType()!) + "[]";
        if (!type.IsGenericType)
            return TypeId(type);
        var arguments = string.Join(',', type.GetGenericArguments().Select(ParameterId));
        var open = TypeId(type.GetGenericTypeDefinition());
        return $"{open[..open.LastIndexOf('`')]}{{{arguments}}}";
    }

    private static string TypeId(Type type) =>
        ((type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName ?? type.Name).Replace('+', '.');

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex("\u2029")]
    private static partial Regex ParagraphBreak();
}
