using OpenData.GraphQL.Language;

namespace OpenData.GraphQL.Tests.Language;

public sealed class ParserLimitsTests
{
    [Fact]
    public void Bounds_the_length_of_the_text()
    {
        var limits = new ParserLimits { MaxLength = 5 };

        Parser.Parse("{ a }", limits).Succeeded.ShouldBeTrue();
        var error = Parser.Parse("{ ab }", limits).Error!;
        (error.Location, error.Limit!.Limit, error.Limit.Allowed, error.Limit.Actual).ShouldBe((new SourceLocation(1, 6), "maxDocumentLength", 5, 6));
    }

    [Fact]
    public void Bounds_the_number_of_tokens()
    {
        var limits = new ParserLimits { MaxTokens = 3 };

        Parser.Parse("{ a }", limits).Succeeded.ShouldBeTrue();
        var error = Parser.Parse("{ a # b \n b }", limits).Error!;
        (error.Location, error.Limit!.Limit, error.Limit.Allowed, error.Limit.Actual).ShouldBe((new SourceLocation(2, 4), "maxTokens", 3, 4));
        error.Message.ShouldBe(FormattableString.Invariant(error.Limit.Text));
    }

    [Theory]
    [InlineData("{ a { b { c } } }")]
    [InlineData("{ a(b: { c: [1] }) }")]
    [InlineData("{ a(b: [[1]]) }")]
    [InlineData("query ($a: [[[Int]]]) { a }")]
    [InlineData("{ ... { ... { a } } }")]
    public void Bounds_nesting_of_every_sort(string text)
    {
        Parser.Parse(text, new ParserLimits { MaxDepth = 3 }).Succeeded.ShouldBeTrue();
        Parser.Parse(text, new ParserLimits { MaxDepth = 2 }).Error!.Message
            .ShouldBe("The limit on levels of braces and brackets is 2, and this request reaches 3. Nest fewer selections, lists and objects.");
    }

    [Fact]
    public void Bounds_nesting_only_and_not_what_stands_side_by_side()
    {
        var text = "{ a { b } a { b } a(b: [1], c: [2]) }";

        Parser.Parse(text, new ParserLimits { MaxDepth = 2 }).Succeeded.ShouldBeTrue();
    }

    [Theory]
    [InlineData("{a")]
    [InlineData("{a(b:[")]
    [InlineData("{a(b:{c:")]
    [InlineData("query($a:[")]
    [InlineData("{...")]
    public void Survives_nesting_without_end(string opening)
    {
        var text = string.Concat(Enumerable.Repeat(opening, 200_000));
        var limits = new ParserLimits { MaxLength = int.MaxValue, MaxTokens = int.MaxValue, MaxDepth = 1_000 };

        Parser.Parse(text, limits).Succeeded.ShouldBeFalse();
        Parser.Parse(opening + string.Concat(Enumerable.Repeat(opening[^1..], 200_000)), limits).Succeeded.ShouldBeFalse();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1_001)]
    public void Refuses_a_depth_that_a_stack_cannot_hold(int depth) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new ParserLimits { MaxDepth = depth });
}
