using System.Text.Json;

namespace OpenData.SiteGen.Api;

/// <summary>
/// A response as the GraphQL specification describes it (section 7.1). Its data are read into their shape only once
/// it is known that there are no errors: an error leaves holes in them.
/// </summary>
internal sealed record GraphQLAnswer(JsonElement? Data = null, IReadOnlyList<GraphQLError>? Errors = null);

/// <summary>An error of a response (section 7.1.2).</summary>
internal sealed record GraphQLError(
    string Message,
    IReadOnlyList<GraphQLLocation>? Locations = null,
    IReadOnlyList<JsonElement>? Path = null,
    JsonElement? Extensions = null)
{
    /// <summary>What kind of error it is, where the server says so.</summary>
    public string? Code => Extensions is { ValueKind: JsonValueKind.Object } more
        && more.TryGetProperty("code", out var code) && code.ValueKind == JsonValueKind.String ? code.GetString() : null;

    /// <summary>Everything that the server told, in one line.</summary>
    public override string ToString()
    {
        var place = Locations is [var first, ..] ? $" (line {first.Line}, column {first.Column})" : "";
        var path = Path is { Count: > 0 } ? $" at {string.Join('.', Path)}" : "";
        var extensions = Extensions is { ValueKind: JsonValueKind.Object } more ? $" {more.GetRawText()}" : "";
        return Message + place + path + extensions;
    }
}

/// <summary>Where in the query an error lies, from 1.</summary>
internal sealed record GraphQLLocation(int Line, int Column);
