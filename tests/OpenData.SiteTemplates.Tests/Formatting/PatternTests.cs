using OpenData.SiteTemplates.Formatting;

namespace OpenData.SiteTemplates.Tests.Formatting;

public sealed class PatternTests
{
    [Fact]
    public void Fills_every_place() =>
        Pattern.Fill("{a} in {b}, again {a}.", ("a", "five"), ("b", "2030")).ShouldBe("five in 2030, again five.");

    [Fact]
    public void Fails_when_a_place_is_not_given() =>
        Should.Throw<FormatException>(() => Pattern.Fill("{a} of {b}", ("a", "5"))).Message.ShouldContain("“b”");

    [Fact]
    public void Fails_when_a_place_is_not_closed() =>
        Should.Throw<FormatException>(() => Pattern.Fill("{a", ("a", "5")));
}
