using OpenData.SiteGen.Sharing;
using OpenData.SiteGen.Tests.Browser;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Sharing;

public sealed class CardCameraTests
{
    [BrowserFact]
    public async Task Takes_a_picture_of_1200_by_630_points_with_the_real_chromium()
    {
        var camera = new CardCamera(Chromium.Executable!, TimeSpan.FromMinutes(2));

        var taken = await camera.TakeAsync("<!DOCTYPE html><meta charset=\"utf-8\"><body style=\"margin:0;height:630px;background:#23275f\">Đồng Thắng", default);

        taken.Problem.ShouldBeNull();
        CardPicture.IsWhole(taken.Png).ShouldBeTrue();
    }

    [Fact]
    public async Task Gives_what_the_program_gives()
    {
        using var folder = new TempFolder();

        var taken = await new CardCamera(FakeChromium.Create(folder), CardCamera.Patience).TakeAsync("<p>", default);

        taken.ShouldSatisfyAllConditions(() => taken.Problem.ShouldBeNull(), () => taken.Png.ShouldBe(FakeChromium.Picture));
    }

    [Theory]
    [InlineData("exit 7", "Chromium ended with code 7.")]
    [InlineData("exit 0", "Chromium ended without a picture.")]
    [InlineData("for a in \"$@\"; do case \"$a\" in --screenshot=*) echo x > \"$(echo \"$a\" | cut -d= -f2)\";; esac; done", "Chromium gave something else than a picture of 1200 by 630 points.")]
    public async Task Says_why_there_is_no_picture(string script, string problem)
    {
        using var folder = new TempFolder();

        var taken = await new CardCamera(FakeChromium.Create(folder, script), CardCamera.Patience).TakeAsync("<p>", default);

        taken.ShouldBe(new TakenPicture(null, problem));
    }

    [Fact]
    public async Task Ends_a_program_that_takes_too_long()
    {
        using var folder = new TempFolder();
        var program = FakeChromium.Create(folder, $"echo $$ > '{folder["pid"]}'; exec sleep 600");

        var taken = await new CardCamera(program, TimeSpan.FromSeconds(2)).TakeAsync("<p>", default);

        taken.ShouldBe(new TakenPicture(null, "Chromium took longer than 2 seconds for a picture."));
        File.Exists($"/proc/{folder.Read("pid").Trim()}/exe").ShouldBeFalse();
    }

    [Fact]
    public async Task Says_that_a_program_cannot_be_started()
    {
        using var folder = new TempFolder();
        folder.Write("chromium", "no program");

        var taken = await new CardCamera(folder["chromium"], CardCamera.Patience).TakeAsync("<p>", default);

        taken.Png.ShouldBeNull();
        taken.Problem!.ShouldStartWith($"{folder["chromium"]} cannot be started: ");
    }
}
