using OpenData.GraphQL.Data.Compiling;

namespace OpenData.GraphQL.Tests.Data.Compiling;

public sealed class InputShapeTests
{
    [Fact]
    public void Of_is_the_same_for_other_texts()
    {
        var one = InputShape.Of([Where("eq", "a"), 5, null], out var texts);
        var other = InputShape.Of([Where("eq", "b"), 5, null], out var otherTexts);

        one.ShouldBe(other);
        one!.GetHashCode().ShouldBe(other!.GetHashCode());
        texts.ShouldBe(["a"]);
        otherTexts.ShouldBe(["b"]);
    }

    [Fact]
    public void Of_differs_for_everything_but_texts()
    {
        InputShape?[] shapes =
        [
            InputShape.Of([Where("eq", "a"), 5], out _),
            InputShape.Of([Where("neq", "a"), 5], out _),
            InputShape.Of([Where("eq", null), 5], out _),
            InputShape.Of([Where("eq", "a"), 6], out _),
            InputShape.Of([Where("eq", "a"), null], out _),
            InputShape.Of([Where("eq", true), 5], out _),
            InputShape.Of([null, 5], out _),
            InputShape.Of([new List<object?> { Where("eq", "a") }, 5], out _),
            InputShape.Of([new List<object?> { Where("eq", "a"), Where("eq", "b") }, 5], out _),
            InputShape.Of(["a", 5], out _),
        ];

        shapes.ShouldNotContain((InputShape?)null);
        shapes.Distinct().Count().ShouldBe(shapes.Length);
    }

    [Fact]
    public void Of_gives_up_on_lists_of_values() =>
        InputShape.Of([Where("in", new List<object?> { "a", "b" })], out _).ShouldBeNull();

    private static Dictionary<string, object?> Where(string operation, object? value) =>
        new() { ["name"] = new Dictionary<string, object?> { [operation] = value } };
}
