using OpenData.SiteGen.Incremental;
using OpenData.SiteGen.Rendering;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Incremental;

public sealed class BuildStateTests
{
    [Fact]
    public void Is_read_as_it_was_written()
    {
        using var folder = new TempFolder();
        var page = new PageState(12, "ab", new DateTime(2024, 1, 2, 3, 4, 5, DateTimeKind.Utc), new ulong[] { 1, ulong.MaxValue }, new[] { new LinkTarget(2, 3) })
        {
            Title = "Xã chữ Đ",
            Files = [new FileState("xa/đ/data.json", 7, "cd", new DateTime(2024, 1, 2, 3, 4, 6, DateTimeKind.Utc))],
        };

        var other = page with { Title = "", Files = [], Anchors = new ulong[] { 7 }, Targets = new[] { new LinkTarget(8, 0), new LinkTarget(9, 1) } };
        new BuildState("k", "s", new Dictionary<string, PageState> { ["xa/đ/index.html"] = page, ["b/index.html"] = other })
        {
            Groups = new Dictionary<string, MadeTogether> { ["search/vi"] = new(ulong.MaxValue, page.Files) },
        }.Write(folder["dist"]);

        var state = BuildState.Read(folder["dist"])!;
        (state.Key, state.SeedHash).ShouldBe(("k", "s"));
        var read = state.Pages["xa/đ/index.html"];
        (read.Bytes, read.Sha256, read.Written, read.Title).ShouldBe((12, "ab", page.Written, "Xã chữ Đ"));
        read.Anchors.ToArray().ShouldBe(page.Anchors.ToArray());
        read.Targets.ToArray().ShouldBe(page.Targets.ToArray());
        read.Files.ShouldBe(page.Files);
        state.Pages["b/index.html"].Anchors.ToArray().ShouldBe([7ul]);
        state.Pages["b/index.html"].Targets.ToArray().ShouldBe([new LinkTarget(8, 0), new LinkTarget(9, 1)]);
        state.Groups["search/vi"].From.ShouldBe(ulong.MaxValue);
        state.Groups["search/vi"].Files.ShouldBe(page.Files);
    }

    [Theory]
    [InlineData(""), InlineData("cut off"), InlineData("\u0001\0\0\0")]
    public void Is_none_where_the_file_is_none(string text)
    {
        using var folder = new TempFolder();
        folder.Write("dist.state", text);

        BuildState.Read(folder["dist"]).ShouldBeNull();
    }
}
