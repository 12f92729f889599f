using OpenData.Api.Commands;
using OpenData.Api.Tests.Fixtures;

namespace OpenData.Api.Tests.Commands;

public sealed class SeedDiffTests : IDisposable
{
    private readonly DirectoryInfo _former = Directory.CreateTempSubdirectory("opendata-");
    private readonly DirectoryInfo _current = Directory.CreateTempSubdirectory("opendata-");
    private readonly StringWriter _output = new() { NewLine = "\n" };

    public SeedDiffTests()
    {
        SeedFixture.Copy(_former);
        var facts = Path.Combine(SeedFixture.Copy(_current), "facts.csv");
        File.WriteAllText(facts, File.ReadAllText(facts)
            .Replace("ty-le-2020,", "ty-le-2019,", StringComparison.Ordinal)
            .Replace("target,20,,exact,,vi-du-2021,3,20", "target,21,,at-least,,vi-du-2021,3,21", StringComparison.Ordinal));
    }

    [Fact]
    public void Lists_what_was_added_changed_and_withdrawn()
    {
        Run().ShouldBe(0);

        _output.ToString().ShouldMatchApproved();
    }

    [Fact]
    public void Writes_json()
    {
        Run(json: true).ShouldBe(0);

        _output.ToString().ShouldMatchApproved(options => options.WithFileExtension(".json"));
    }

    [Fact]
    public void Finds_nothing_between_equal_seeds()
    {
        SeedDiff.Run(_former.FullName, _former.FullName, json: false, _output).ShouldBe(0);

        _output.ToString().ShouldBe("0 added, 0 changed, 0 withdrawn.\n");
    }

    [Fact]
    public void Compares_nothing_where_a_seed_has_problems()
    {
        SeedFixture.Copy(_current, "required");

        Run().ShouldBe(1);

        _output.ToString().ShouldContain("3 problems. Nothing was compared.");
    }

    public void Dispose()
    {
        _former.Delete(recursive: true);
        _current.Delete(recursive: true);
    }

    private int Run(bool json = false) => SeedDiff.Run(_former.FullName, _current.FullName, json, _output);
}
