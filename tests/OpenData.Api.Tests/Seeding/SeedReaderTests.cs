using OpenData.Api.Commands;
using OpenData.Api.Tests.Fixtures;

namespace OpenData.Api.Tests.Seeding;

public sealed class SeedReaderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("opendata-");

    public static TheoryData<string> Rules => [.. SeedFixture.Rules];

    [Fact]
    public void Finds_nothing_wrong_with_the_valid_seed()
    {
        var report = SeedFixture.Read(SeedFixture.Copy(_folder)).Report;

        report.Problems.ShouldBeEmpty();
        report.Notices.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Reports_every_breach_of(string rule)
    {
        var written = new StringWriter { NewLine = "\n" };

        ProblemList.Write(SeedFixture.Read(SeedFixture.Copy(_folder, rule)).Report, "seed", written);

        written.ToString().Replace(_folder.FullName, "seed").ShouldMatchApproved(options => options
            .SubFolder($"../Fixtures/Seeds/{rule}")
            .WithFilenameGenerator((_, _, type, extension) => $"report.{type}.{extension}"));
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
