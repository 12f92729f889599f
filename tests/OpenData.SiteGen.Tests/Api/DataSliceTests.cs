using System.Text;
using System.Text.Json;
using OpenData.SiteGen.Api;

namespace OpenData.SiteGen.Tests.Api;

public sealed class DataSliceTests
{
    [Theory]
    [InlineData("""{"data":{"a":[1,"}"]}}""", """{"a":[1,"}"]}""")]
    [InlineData("""{"extensions":{"data":{"b":2}}, "data" : { "a": null } ,"more":[]}""", """{ "a": null }""")]
    public void Is_the_data_of_an_answer_as_it_was_sent(string answer, string data) => Of(answer).ShouldBe(data);

    [Theory]
    [InlineData("""{"errors":[{"message":"no"}],"data":{"a":1}}"""), InlineData("""{"data":null}"""), InlineData("""{"data":{"a":1},"errors":[]}"""), InlineData("{}"), InlineData("[]")]
    public void Is_none_where_the_answer_has_errors_or_no_data(string answer) => Of(answer).ShouldBeNull();

    [Theory]
    [InlineData(""), InlineData("<html>"), InlineData("""{"data":{"a":""")]
    public void Refuses_what_is_no_JSON(string answer) => Should.Throw<JsonException>(() => Of(answer));

    private static string? Of(string answer) => DataSlice.Of(Encoding.UTF8.GetBytes(answer)) is { } data ? Encoding.UTF8.GetString(data.Span) : null;
}
