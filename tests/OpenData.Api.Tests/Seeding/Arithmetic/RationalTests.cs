using OpenData.Api.Seeding.Arithmetic;

namespace OpenData.Api.Tests.Seeding.Arithmetic;

public sealed class RationalTests
{
    [Fact]
    public void Loses_nothing_where_decimals_would() =>
        (Rational.FromDecimal(1) / Rational.FromDecimal(3) * Rational.FromDecimal(3)).ShouldBe(Rational.FromDecimal(1));

    [Theory]
    [InlineData(2, 3, 1, 7_000)]
    [InlineData(-2, 3, 1, -7_000)]
    [InlineData(1, 2, 0, 10_000)]
    [InlineData(-1, 2, 0, -10_000)]
    [InlineData(16, 23, 4, 6_957)]
    public void Rounds_half_away_from_zero(int numerator, int denominator, byte decimals, long scaled) =>
        (Rational.FromDecimal(numerator) / Rational.FromDecimal(denominator)).ToScaled(decimals).ShouldBe(scaled);

    [Theory]
    [InlineData("0.1", "1/10")]
    [InlineData("-12.50", "-25/2")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void Is_exactly_the_decimal(string number, string fraction) => Rational.FromDecimal(decimal.Parse(number)).ToString().ShouldBe(fraction);

    [Fact]
    public void Has_no_scaled_form_where_it_is_too_great() => Rational.FromDecimal(decimal.MaxValue).ToScaled().ShouldBeNull();

    [Fact]
    public void Is_zero_by_default() => default(Rational).ShouldBe(Rational.FromDecimal(0));

    [Fact]
    public void Compares_by_value()
    {
        var third = Rational.FromDecimal(1) / Rational.FromDecimal(3);

        (third > Rational.FromDecimal(0.3333m)).ShouldBeTrue();
        (third < Rational.FromDecimal(0.3334m)).ShouldBeTrue();
    }
}
