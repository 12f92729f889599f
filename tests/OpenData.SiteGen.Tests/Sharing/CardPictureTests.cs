using OpenData.SiteGen.Sharing;
using OpenData.SiteGen.Tests.Fixtures;
using OpenData.SiteTemplates;

namespace OpenData.SiteGen.Tests.Sharing;

public sealed class CardPictureTests
{
    [Fact]
    public void Is_whole_from_its_beginning_to_its_end()
    {
        var picture = FakeChromium.Picture;

        CardPicture.IsWhole(picture).ShouldBeTrue();
        CardPicture.IsWhole(picture.AsSpan(..^1)).ShouldBeFalse();
        CardPicture.IsWhole(picture.AsSpan(1..)).ShouldBeFalse();
        CardPicture.IsWhole([]).ShouldBeFalse();
    }

    [Fact]
    public void Is_of_the_size_that_pages_say() => CardPicture.IsWhole(Assets.Read("icon-512.png").AsSpan()).ShouldBeFalse();
}
