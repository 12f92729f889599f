using OpenData.GraphQL.Execution.Completion;

namespace OpenData.GraphQL.Tests.Execution.Completion;

public sealed class ItemBufferTests
{
    [Fact]
    public void Gives_the_items_of_all_lists_in_their_order()
    {
        var items = new ItemBuffer<string>();
        items.Add(["a", "b"]);
        items.Add([]);
        items.Add(Lazy());
        items.Add(new HashSet<string> { "f" });

        items.ToArray().ShouldBe(["a", "b", "c", "d", "e", "f"]);
        items.Count.ShouldBe(6);
    }

    [Fact]
    public void Gives_no_items_when_no_list_had_any() => new ItemBuffer<string>().ToArray().ShouldBeEmpty();

    [Fact]
    public void Forgets_what_came_after_the_place_it_is_truncated_to()
    {
        var items = new ItemBuffer<string>();
        items.Add(["a", "b"]);
        items.Add(Lazy());
        items.Truncate(2);
        items.Add(["z"]);

        items.ToArray().ShouldBe(["a", "b", "z"]);
    }

    [Fact]
    public void Does_not_follow_a_list_that_changes_later()
    {
        var list = new List<string> { "a" };
        var items = new ItemBuffer<string>();
        items.Add(list);
        list[0] = "changed";

        items.ToArray().ShouldBe(["a"]);
    }

    private static IEnumerable<string> Lazy()
    {
        yield return "c";
        yield return "d";
        yield return "e";
    }
}
