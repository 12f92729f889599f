using System.Text.Json;

namespace OpenData.Api.Exports;

/// <summary>A document that a table came from, as `extensions.citations` lists it.</summary>
internal sealed record CitedDocument(string Id, string Title, string TitleEn, string Publisher, string Published, string Url)
{
    /// <summary>Reads an entry of `extensions.citations`.</summary>
    public static CitedDocument Of(JsonElement entry)
    {
        return new(Text("id"), Text("title"), Text("titleEn"), Text("publisher"), Text("published"), Text("url"));

        string Text(string name) => entry.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()! : "";
    }

    /// <summary>The document in one line.</summary>
    public override string ToString() => string.Join(", ", new[] { Title, Publisher, Published, Url }.Where(part => part.Length > 0));
}
