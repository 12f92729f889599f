using System.Text;
using OpenData.SiteGen.Api;

namespace OpenData.SiteGen.Tests.Api;

public sealed class FigureIdsTests
{
    [Theory]
    [InlineData("""{"id":"place","facts":[{"id":"a","category":{"id":"stars-5"},"inputs":[{"value":1,"id":"b"}]},{"id":"c","inputs":null}]}""", "a b c")]
    [InlineData("""{"paragraphs":[{"number":1,"facts":[{"id":"a","citation":{"source":{"id":"s"}},"alternatives":[{"id":"b"}]}]},{"facts":[{"id":"c"}],"products":[{"id":"p"}]}]}""", "a b c")]
    [InlineData("""{"id":"place","facts":null,"standings":[{"id":"s","place":{"id":"q"}}]}""", "")]
    [InlineData("null", "")]
    public void Finds_the_figures_and_nothing_else(string row, string expected)
    {
        var ids = new HashSet<string>();

        FigureIds.Add(Encoding.UTF8.GetBytes(row), ids);

        ids.Order().ShouldBe(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
