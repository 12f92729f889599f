using OpenData.Api.Seeding.Arithmetic;

namespace OpenData.Api.Tests.Seeding.Arithmetic;

public sealed class FormulaParserTests
{
    [Theory]
    [InlineData("a - b", "7")]
    [InlineData("a - b - b", "4")]
    [InlineData("a - (b - b)", "10")]
    [InlineData("a + b * 2", "16")]
    [InlineData("a / b * 3", "10")]
    [InlineData("a / b * 100", "1000/3")]
    [InlineData("(a+b)/(a-b)", "13/7")]
    [InlineData("1.5 * a", "15")]
    public void Reads_with_the_usual_precedence(string text, string value) =>
        FormulaParser.Parse(text).Formula!.Evaluate([Rational.FromDecimal(10), Rational.FromDecimal(3)]).ToString().ShouldBe(value);

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a +")]
    [InlineData("(a")]
    [InlineData("a)")]
    [InlineData("A")]
    [InlineData("a − b")]
    [InlineData("1.2.3")]
    [InlineData("-a")]
    [InlineData("a ^ 2")]
    public void Refuses_what_is_no_formula(string text)
    {
        var (formula, error) = FormulaParser.Parse(text);

        formula.ShouldBeNull();
        error.ShouldNotBeNull().ShouldContain("is not a formula");
    }

    [Fact]
    public void Refuses_a_formula_that_could_exhaust_the_stack() =>
        FormulaParser.Parse(new string('(', 100_000)).Error.ShouldNotBeNull().ShouldContain("longer than");

    [Fact]
    public void Has_no_value_where_it_divides_by_zero() =>
        FormulaParser.Parse("a / (b - b)").Formula!.Evaluate([Rational.FromDecimal(1), Rational.FromDecimal(2)]).ShouldBeNull();
}
