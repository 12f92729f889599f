using System.Text.Json;

namespace OpenData.Api.Seeding.Package;

/// <summary>Reads <c>datapackage.json</c>. What the loader would not enforce is refused, so that no rule stands there in vain.</summary>
internal sealed class DataPackageReader(SeedReport report)
{
    private const string File = SeedFolder.PackageFile;
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>The package, or null where it is too broken to read the files by; the reasons are in the report.</summary>
    public DataPackage? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            if (json.Span.StartsWith(ByteOrderMark)) report.Note(File, "begins with a byte order mark, which was left out");
            using var document = JsonDocument.Parse(json.Span.StartsWith(ByteOrderMark) ? json[ByteOrderMark.Length..] : json);
            return ReadPackage(document.RootElement);
        }
        catch (JsonException broken)
        {
            Refuse("json", $"is not JSON: {broken.Message.Split(" LineNumber")[0].TrimEnd('.')} (line {broken.LineNumber + 1})");
            return null;
        }
        catch (InvalidOperationException)
        {
            // How the parser says that a string is no Unicode: broken UTF-8, or half a surrogate pair.
            Refuse("json", "has text that is not Unicode: save the file as UTF-8");
            return null;
        }
    }

    private DataPackage ReadPackage(JsonElement package)
    {
        var name = Text(package, "name", "the package");
        var version = Text(package, "version", "the package");
        var licence = Objects(package, "licenses").FirstOrDefault();
        if (licence.ValueKind != JsonValueKind.Object) Refuse("package", "names no licence: write licenses: [{ name, title, path }]");

        var resources = Objects(package, "resources").Select(ReadResource).ToList();
        if (resources.Count == 0) Refuse("package", "lists no resources: nothing would be read");
        foreach (var twice in resources.GroupBy(resource => resource.Path).Where(group => group.Count() > 1))
            Refuse("package", $"lists the file \"{twice.Key}\" twice");

        return new DataPackage(
            name,
            version,
            Title(package, "title", "the package"),
            new Licence(Optional(licence, "name") ?? "", Optional(licence, "title"), Optional(licence, "path")),
            resources)
        {
            Description = OptionalTitle(package, "description"),
        };
    }

    private Resource ReadResource(JsonElement resource)
    {
        var name = Text(resource, "name", "a resource");
        var path = Text(resource, "path", $"the resource \"{name}\"");
        if (path != name + ".csv") Refuse("package", $"calls the file of the resource \"{name}\" \"{path}\": it must be \"{name}.csv\" in the same folder");

        var schema = resource.TryGetProperty("schema", out var found) ? found : default;
        if (schema.ValueKind != JsonValueKind.Object) Refuse("package", $"gives the resource \"{name}\" no schema");
        return new Resource(name, path, Title(resource, "title", $"the resource \"{name}\""), OptionalTitle(resource, "description"), ReadSchema(schema, name));
    }

    private TableSchema ReadSchema(JsonElement schema, string resource)
    {
        var fields = new FieldReader(this);
        return new TableSchema(
            [.. Objects(schema, "fields").Select(field => fields.Read(field, resource))],
            schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty("primaryKey", out var key) ? Names(key) : [],
            [.. Objects(schema, "foreignKeys").Select(foreignKey => ReadForeignKey(foreignKey, resource))]);
    }

    private ForeignKey ReadForeignKey(JsonElement foreignKey, string resource)
    {
        var columns = foreignKey.TryGetProperty("fields", out var fields) ? Names(fields) : [];
        var reference = foreignKey.TryGetProperty("reference", out var found) ? found : default;
        var referenced = reference.ValueKind == JsonValueKind.Object && reference.TryGetProperty("fields", out fields) ? Names(fields) : [];
        if (columns.Count != 1 || referenced.Count != 1)
            Refuse("package", $"has a foreign key of \"{resource}\" that does not name one column and the one that it refers to");
        return new ForeignKey(columns is [var from, ..] ? from : "", Optional(reference, "resource") ?? "", referenced is [var to, ..] ? to : "");
    }

    internal void Refuse(string rule, string message) => report.Refuse(File, rule, message);

    internal string Text(JsonElement element, string property, string of)
    {
        if (Optional(element, property) is { } text) return text;

        Refuse("package", $"gives {of} no \"{property}\"");
        return "";
    }

    internal static string? Optional(JsonElement element, string property) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    internal LocalText Title(JsonElement element, string property, string of)
    {
        if (OptionalTitle(element, property) is { } title) return title;

        Refuse("package", $"gives {of} no \"{property}_vi\" and \"{property}_en\"");
        return new LocalText("", "");
    }

    internal static LocalText? OptionalTitle(JsonElement element, string property) =>
        Optional(element, property + "_vi") is { } vi && Optional(element, property + "_en") is { } en ? new LocalText(vi, en) : null;

    internal static IReadOnlyList<JsonElement> List(JsonElement element, string property) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(property, out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray()]
            : [];

    private static IEnumerable<JsonElement> Objects(JsonElement element, string property) =>
        List(element, property).Where(item => item.ValueKind == JsonValueKind.Object);

    private static IReadOnlyList<string> Names(JsonElement names) => names.ValueKind switch
    {
        JsonValueKind.String => [names.GetString()!],
        JsonValueKind.Array => [.. names.EnumerateArray().Where(name => name.ValueKind == JsonValueKind.String).Select(name => name.GetString()!)],
        _ => [],
    };
}
