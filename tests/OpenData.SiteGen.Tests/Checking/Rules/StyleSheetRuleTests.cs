using OpenData.SiteGen.Checking.Rules;

namespace OpenData.SiteGen.Tests.Checking.Rules;

public sealed class StyleSheetRuleTests
{
    [Theory]
    [InlineData("a { background: url(\"data:image/svg+xml,<svg/>\") }"), InlineData("a { fill: url(#weave) }"), InlineData("a { background: url( 'data:,x' ) }")]
    public void Lets_a_style_sheet_hold_its_drawings(string css) => StyleSheetRule.Check(css).ShouldBeEmpty();

    [Theory]
    [InlineData("a { background: url(band.svg) }"), InlineData("a { background: url(\"https://example.test/data:x\") }"), InlineData("@import 'more.css';")]
    public void Names_what_a_style_sheet_loads(string css) => StyleSheetRule.Check(css).ShouldHaveSingleItem();
}
