using System.Text;
using System.Text.Json;
using OpenData.SiteGen.Api;

namespace OpenData.SiteGen.Tests.Api;

public sealed class NodeSlicesTests
{
    [Fact]
    public void Cuts_an_answer_into_its_rows_as_they_were_sent() =>
        Of("""{"data":{"nodes":[{"id":"a","x":[1, 2.50]},null,{"id":"đ"}]},"extensions":{"nodes":[1]}}""")
            .ShouldBe(["""{"id":"a","x":[1, 2.50]}""", "null", """{"id":"đ"}"""]);

    [Theory]
    [InlineData("""{"errors":[{"message":"x"}],"data":{"nodes":[]}}"""), InlineData("""{"data":{"nodes":[{"id":"a"}]},"errors":[]}"""), InlineData("""{"data":null}"""), InlineData("""{"data":{"place":{}}}""")]
    public void Knows_no_rows_where_the_answer_has_errors_or_none(string answer) => Of(answer).ShouldBeNull();

    [Fact]
    public void Does_not_read_what_is_no_json() => Should.Throw<JsonException>(() => Of("""{"data":{"nodes":[{"id":"""));

    private static IEnumerable<string>? Of(string answer) =>
        NodeSlices.Of(Encoding.UTF8.GetBytes(answer))?.Select(row => Encoding.UTF8.GetString(row.Span));
}
