using OpenData.SiteGen.Planning;
using OpenData.SiteGen.Sharing;
using OpenData.SiteGen.Tests.Fixtures;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Tests.Sharing;

public sealed class SharePicturesTests
{
    [Fact]
    public void Have_the_hash_of_the_card_in_their_names()
    {
        SharePictures.PathOf("en/ocop/index.html", "one").ShouldBe("assets/share/en/ocop/index.7692c3ad35.png");
        SharePictures.PathOf("en/ocop/index.html", "two").ShouldNotBe(SharePictures.PathOf("en/ocop/index.html", "one"));
        SharePictures.PathOf("index.html", "one").ShouldBe("assets/share/index.7692c3ad35.png");
    }

    [Fact]
    public async Task Stand_beside_a_page_and_are_named_by_it()
    {
        using var folder = new TempFolder();
        var pictures = Camera(folder);

        var content = await AddAsync(pictures, SharedPage.Of("Sản phẩm", "Có 260 sản phẩm."));

        var file = content.Files.ShouldHaveSingleItem();
        file.Path.ShouldStartWith("assets/share/ocop/index.");
        file.Bytes.ToArray().ShouldBe(FakeChromium.Picture);
        Picture(content).ShouldBe("/" + file.Path);
        pictures.Report().ShouldBe(["Pictures for other sites: 1 taken, 0 carried over."]);
    }

    [Fact]
    public async Task Are_taken_again_only_when_the_card_says_something_else()
    {
        using var folder = new TempFolder();
        var first = (await AddAsync(Camera(folder), SharedPage.Of("Sản phẩm", "Có 260 sản phẩm."))).Files[0];
        Directory.CreateDirectory(Path.GetDirectoryName(folder[first.Path])!);
        File.WriteAllBytes(folder[first.Path], first.Bytes.ToArray());

        var pictures = Camera(folder);
        var same = await AddAsync(pictures, SharedPage.Of("Sản phẩm", "Có 260 sản phẩm."));
        var changed = await AddAsync(pictures, SharedPage.Of("Sản phẩm", "Có 261 sản phẩm."));

        Picture(same).ShouldBe("/" + first.Path);
        Picture(changed).ShouldNotBe("/" + first.Path);
        pictures.Report().ShouldBe(["Pictures for other sites: 1 taken, 1 carried over."]);
        File.ReadAllLines(folder["taken"]).Length.ShouldBe(2);
    }

    [Fact]
    public async Task Are_taken_again_where_the_former_one_was_cut_off()
    {
        using var folder = new TempFolder();
        var first = (await AddAsync(Camera(folder), SharedPage.Of("Sản phẩm", "Có 260 sản phẩm."))).Files[0];
        folder.Write(first.Path, "half a picture");

        var again = await AddAsync(Camera(folder), SharedPage.Of("Sản phẩm", "Có 260 sản phẩm."));

        again.Files[0].Bytes.ToArray().ShouldBe(FakeChromium.Picture);
    }

    [Fact]
    public async Task Are_carried_over_without_chromium_and_else_left_out_with_a_line()
    {
        using var folder = new TempFolder();
        var first = (await AddAsync(Camera(folder), SharedPage.Of("Sản phẩm", "Có 260 sản phẩm."))).Files[0];
        Directory.CreateDirectory(Path.GetDirectoryName(folder[first.Path])!);
        File.WriteAllBytes(folder[first.Path], first.Bytes.ToArray());

        var pictures = new SharePictures([folder.Root], camera: null);
        var same = await AddAsync(pictures, SharedPage.Of("Sản phẩm", "Có 260 sản phẩm."));
        var changed = SharedPage.Of("Sản phẩm", "Có 261 sản phẩm.");

        Picture(same).ShouldBe("/" + first.Path);
        (await AddAsync(pictures, changed)).ShouldBeSameAs(changed);
        pictures.Report().ShouldBe(
        [
            "Pictures for other sites: 0 taken, 1 carried over.",
            "There is no Chromium here: install Debian's package chromium, or name the program in CHROMIUM. Other sites show 1 page with the one picture of the whole site.",
        ]);
    }

    [Fact]
    public async Task Are_given_up_after_the_first_that_fails()
    {
        using var folder = new TempFolder();
        var program = FakeChromium.Create(folder, $"echo taken >> '{folder["taken"]}'; exit 3");
        var pictures = new SharePictures([folder.Root], new CardCamera(program, CardCamera.Patience));

        foreach (var number in Enumerable.Range(1, 3)) await AddAsync(pictures, SharedPage.Of("Sản phẩm", $"Có {number} sản phẩm."));

        pictures.Report().ShouldBe(["Chromium ended with code 3. Other sites show 3 pages with the one picture of the whole site."]);
        File.ReadAllLines(folder["taken"]).Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("Có 260 sản phẩm.", "/ocop/chu-the/b/", false)] // one of the parts of a list
    [InlineData(null, "/ocop/", false)] // nothing to say
    [InlineData("Có 260 sản phẩm.", "/ocop/chu-the/", true)]
    public async Task Are_for_the_main_pages_that_have_something_to_say(string? finding, string address, bool has)
    {
        using var folder = new TempFolder();

        var content = await AddAsync(Camera(folder), SharedPage.Of("Sản phẩm", finding, address: address));

        (Picture(content) is not null).ShouldBe(has);
    }

    private static SharePictures Camera(TempFolder folder) =>
        new([folder.Root], new CardCamera(FakeChromium.Create(folder), CardCamera.Patience));

    private static Task<PageContent> AddAsync(SharePictures pictures, PageContent content) => pictures.AddAsync(SharedPage.Plan(content), content, default);

    private static string? Picture(PageContent content) => ((FramedPage)content.Model).Frame.Picture;
}
