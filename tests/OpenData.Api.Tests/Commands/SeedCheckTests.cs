using OpenData.Api.Commands;
using OpenData.Api.Tests.Fixtures;

namespace OpenData.Api.Tests.Commands;

public sealed class SeedCheckTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("opendata-");
    private readonly StringWriter _output = new() { NewLine = "\n" };

    [Fact]
    public void Says_what_it_found_well()
    {
        SeedCheck.Run(SeedFixture.Copy(_folder), _output).ShouldBe(0);

        _output.ToString().ShouldContain("37 rows in 15 files are well: sources 1, places 5,");
        _output.ToString().ShouldContain("Of 2 arithmetic checks, 1 hold, 1 hold after rounding, 0 do not hold, 0 cannot be decided.");
    }

    [Fact]
    public void Counts_the_problems_and_fails()
    {
        SeedCheck.Run(SeedFixture.Copy(_folder, "all-at-once"), _output).ShouldBe(1);

        _output.ToString().ShouldContain("5 problems in 3 files. Nothing of this seed would be published.");
    }

    [Fact]
    public void Finds_the_seed_of_this_repository_well() => SeedCheck.Run(Repository.Resolve(Repository.SeedFolder), _output).ShouldBe(0, _output.ToString());

    public void Dispose() => _folder.Delete(recursive: true);
}
