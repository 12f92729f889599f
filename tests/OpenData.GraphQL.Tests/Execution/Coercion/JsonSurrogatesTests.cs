using System.Text.Json;
using OpenData.GraphQL.Execution.Coercion;

namespace OpenData.GraphQL.Tests.Execution.Coercion;

public sealed class JsonSurrogatesTests
{
    [Theory]
    [InlineData("""{ "a": "no escape", "b": [1, null] }""", true)]
    [InlineData("""{ "a": "\u00e9 \n \" \\" }""", true)]
    [InlineData("""{ "a": "\uD83D\uDE00" }""", true)]
    [InlineData("""{ "a": "\\uD83D" }""", true)]
    [InlineData("""{ "a": "\uD83D" }""", false)]
    [InlineData("""{ "a": "\uDE00\uD83D" }""", false)]
    [InlineData("""{ "a": "\uD83D\uD83D\uDE00" }""", false)]
    [InlineData("""{ "a": "\uD83D\\uDE00" }""", false)]
    [InlineData("""{ "\ud83d": 1 }""", false)]
    public void AreWhole_when_every_half_has_its_other(string json, bool whole) =>
        JsonSurrogates.AreWhole(JsonDocument.Parse(json).RootElement).ShouldBe(whole);
}
