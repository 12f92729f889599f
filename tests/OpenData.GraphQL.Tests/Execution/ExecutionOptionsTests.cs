using OpenData.GraphQL.Tests.Library;

namespace OpenData.GraphQL.Tests.Execution;

public sealed class ExecutionOptionsTests
{
    [Fact]
    public async Task Hooks_see_every_object_and_add_to_the_answer()
    {
        using var library = new TestLibrary(options => options
            .OnObject<INode>((node, request) => request.State<List<string>>().Add(node.Id))
            .Extend("seen", (request, _) => new(request.State<List<string>>()))
            .Extend("nothing", (_, _) => new((object?)null)));

        var answer = await library.Ask("{ books(first: 2, order: [{ titleEn: ASC }]) { nodes { genre author { name } } } }");

        var extensions = answer.GetProperty("extensions");
        extensions.GetProperty("seen").GetRawText().ShouldBe("""["book-000","book-001","author-000","author-001"]""");
        extensions.TryGetProperty("nothing", out _).ShouldBeFalse();
        extensions.GetProperty("cost").GetProperty("requested").GetInt32().ShouldBe(4);
    }
}
