using OpenData.SiteGen.Commands;
using OpenData.SiteGen.Sharing;
using OpenData.SiteGen.Tests.Browser;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Commands;

public sealed class SitePictureCommandTests
{
    [BrowserFact]
    public async Task Takes_the_picture_with_the_real_chromium()
    {
        using var folder = new TempFolder();

        var (code, output) = await TakeAsync(folder, Chromium.Executable);

        code.ShouldBe(0, output);
        CardPicture.IsWhole(await File.ReadAllBytesAsync(folder["share.png"])).ShouldBeTrue();
    }

    [Fact]
    public async Task Writes_what_was_taken_of_the_card_of_the_dataset_s_province()
    {
        using var folder = new TempFolder();
        File.WriteAllBytes(folder["picture.png"], FakeChromium.Picture);
        var chromium = FakeChromium.Create(folder, $"""
            for argument in "$@"; do
                case "$argument" in
                    --screenshot=*) cp '{folder["picture.png"]}' "$(echo "$argument" | cut -d= -f2)";;
                    file:*) cp "$(echo "$argument" | cut -c8-)" '{folder["card.html"]}';;
                esac
            done
            """);

        var (code, output) = await TakeAsync(folder, chromium);

        code.ShouldBe(0, output);
        output.ShouldContain(folder["share.png"]);
        File.ReadAllBytes(folder["share.png"]).ShouldBe(FakeChromium.Picture);
        folder.Read("card.html").ShouldContain(">Bắc Kạn</h1>");
    }

    [Fact]
    public async Task Leaves_the_former_picture_where_none_can_be_taken()
    {
        using var folder = new TempFolder().Write("share.png", "the former picture");

        var (none, missing) = await TakeAsync(folder, null);
        var (failed, problem) = await TakeAsync(folder, FakeChromium.Create(folder, "exit 3"));

        (none, failed).ShouldBe((1, 1));
        missing.ShouldContain("There is no Chromium here");
        problem.ShouldContain("Chromium ended with code 3.");
        folder.Read("share.png").ShouldBe("the former picture");
    }

    private static async Task<(int Code, string Output)> TakeAsync(TempFolder folder, string? chromium)
    {
        var (log, output) = PlainLog.Create();
        var camera = chromium is null ? null : new CardCamera(chromium, TimeSpan.FromMinutes(2));
        var code = await SitePictureCommand.TakeAsync(folder["share.png"], RealSite.Seed, camera, log, default);
        return (code, output.ToString());
    }
}
