using OpenData.Api.Commands;
using OpenData.Api.Seeding;
using OpenData.Api.Tests.Fixtures;

namespace OpenData.Api.Tests.Commands;

public sealed class SeedDictionaryTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("opendata-");
    private readonly StringWriter _output = new() { NewLine = "\n" };

    [Fact]
    public void Is_current_in_this_repository() =>
        File.ReadAllText(Repository.Resolve(SeedDictionary.Page)).ShouldBe(
            SeedDictionary.Compose(Repository.Resolve(Repository.SeedFolder), new SeedReport()),
            "datapackage.json has changed: run dotnet run --project src/OpenData.Api -- seed dictionary");

    [Fact]
    public void Names_every_file_and_column_of_the_package()
    {
        var seed = SeedFixture.Copy(_folder);
        var page = Path.Combine(_folder.FullName, "page", "dictionary.md");

        SeedDictionary.Run(seed, page, _output).ShouldBe(0);

        var text = File.ReadAllText(page);
        foreach (var resource in SeedFixture.Read(seed).Content!.Package.Resources)
        {
            text.ShouldContain($"## {resource.Path}\n");
            foreach (var field in resource.Schema.Fields) text.ShouldContain($"| `{field.Name}` |");
        }
    }

    [Fact]
    public void Writes_nothing_of_a_broken_package()
    {
        var page = Path.Combine(_folder.FullName, "dictionary.md");

        SeedDictionary.Run(SeedFixture.Copy(_folder, "json"), page, _output).ShouldBe(1);

        File.Exists(page).ShouldBeFalse();
        _output.ToString().ShouldContain("is not JSON");
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
