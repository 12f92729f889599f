using System.Text;
using System.Text.Json.Nodes;
using OpenData.SiteGen.Api;
using OpenData.SiteGen.Downloads;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Api;

public sealed class KeptAnswersTests
{
    [Fact]
    public async Task Spare_a_question_while_only_figures_have_changed()
    {
        using var folder = new TempFolder();
        (await AskAsync(folder, Package("f1,1", "a"), "names?")).ShouldBe(("answer to names?", 1));

        (await AskAsync(folder, Package("f1,2", "a"), "names?")).ShouldBe(("answer to names?", 0));
        (await AskAsync(folder, Package("f1,2", "a"), "names?")).ShouldBe(("answer to names?", 0), "they are kept on");
        (await AskAsync(folder, Package("f1,2", "a"), "other names?")).ShouldBe(("answer to other names?", 1));
    }

    [Fact]
    public async Task Are_asked_for_again_where_a_name_has_changed()
    {
        using var folder = new TempFolder();
        await AskAsync(folder, Package("f1,1", "a"), "names?");

        (await AskAsync(folder, Package("f1,1", "b"), "names?")).ShouldBe(("answer to names?", 1));
    }

    [Fact]
    public async Task Are_asked_for_again_where_another_API_answers()
    {
        using var folder = new TempFolder();
        await AskAsync(folder, Package("f1,1", "a"), "names?");

        (await AskAsync(folder, Package("f1,1", "a"), "names?", "another API")).ShouldBe(("answer to names?", 1));
    }

    [Theory]
    [InlineData(""), InlineData("cut off"), InlineData("\u0001\0\0\0")]
    public async Task Are_none_where_the_file_is_none(string text)
    {
        using var folder = new TempFolder();
        folder.Write("dist.names", text);

        (await AskAsync(folder, Package("f1,1", "a"), "names?")).ShouldBe(("answer to names?", 1));
    }

    [Fact]
    public async Task Are_none_where_the_last_answer_was_cut_off()
    {
        using var folder = new TempFolder();
        await AskAsync(folder, Package("f1,1", "a"), "names?");
        var file = await File.ReadAllBytesAsync(folder["dist.names"]);
        await File.WriteAllBytesAsync(folder["dist.names"], file[..^1]);

        (await AskAsync(folder, Package("f1,1", "a"), "names?")).ShouldBe(("answer to names?", 1));
    }

    [Fact]
    public void Leave_nothing_of_a_build_that_failed()
    {
        using var folder = new TempFolder();

        using (KeptAnswers.Open(folder["dist"], Package("f1,1", "a"), "api")) { }

        Directory.EnumerateFileSystemEntries(folder.Root).ShouldBeEmpty();
    }

    private static async Task<(string Answer, int Asked)> AskAsync(TempFolder folder, DataPackage package, string question, string api = "api")
    {
        var asked = 0;
        using var answers = KeptAnswers.Open(folder["dist"], package, api);
        var answer = await answers.GetAsync(question, () =>
        {
            asked++;
            return Task.FromResult(Encoding.UTF8.GetBytes($"answer to {question}"));
        });
        answers.Keep();
        return (Encoding.UTF8.GetString(answer), asked);
    }

    private static DataPackage Package(string fact, string place) => new(
        new JsonObject(),
        [
            new DataFile("facts.csv", Encoding.UTF8.GetBytes($"id,value\n{fact}\n")),
            new DataFile("places.csv", Encoding.UTF8.GetBytes($"id\n{place}\n")),
        ]);
}
