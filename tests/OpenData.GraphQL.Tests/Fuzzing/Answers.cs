using System.Text;
using System.Text.Json;

namespace OpenData.GraphQL.Tests.Fuzzing;

/// <summary>What every answer must keep, whatever was asked.</summary>
internal static class Answers
{
    private static readonly string[] Secrets = ["secret", "Exception", "   at ", "SELECT ", "OpenData.", "System.", "SQLite"];

    /// <summary>A response of the specification: data or errors, bounded, that say nothing of the machine.</summary>
    public static void Check(JsonElement answer)
    {
        var hasErrors = answer.TryGetProperty("errors", out var errors);
        (hasErrors || answer.TryGetProperty("data", out _)).ShouldBeTrue();
        if (!hasErrors)
            return;
        errors.GetArrayLength().ShouldBeInRange(1, 201);
        foreach (var error in errors.EnumerateArray())
        {
            var message = error.GetProperty("message").GetString()!;
            message.ShouldNotBeEmpty();
            foreach (var secret in Secrets)
                message.ShouldNotContain(secret, Case.Sensitive);
        }
    }

    /// <summary>The text as JSON; null where it is none.</summary>
    public static JsonElement? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<JsonElement>(Encoding.UTF8.GetBytes(json));
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
