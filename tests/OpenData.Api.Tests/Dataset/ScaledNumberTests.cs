using OpenData.Api.Dataset;

namespace OpenData.Api.Tests.Dataset;

public sealed class ScaledNumberTests
{
    [Theory]
    [InlineData("12.81", 128_100)]
    [InlineData("-0.5", -5_000)]
    [InlineData("9722000000000", 97_220_000_000_000_000)]
    [InlineData("0.0001", 1)]
    public void Keeps_every_digit(string printed, long scaled)
    {
        ScaledNumber.FromDecimal(decimal.Parse(printed)).ShouldBe(scaled);
        ScaledNumber.ToDecimal(scaled).ToString().ShouldBe(printed);
    }

    [Theory]
    [InlineData("0.00001")]
    [InlineData("922337203685478")]
    [InlineData("-1000000000000000")]
    public void Refuses_what_cannot_be_held(string number) => ScaledNumber.FromDecimal(decimal.Parse(number)).ShouldBeNull();

    [Fact]
    public void Shows_the_decimals_that_were_printed() => ScaledNumber.ToDecimal(128_000, 2).ToString().ShouldBe("12.80");
}
