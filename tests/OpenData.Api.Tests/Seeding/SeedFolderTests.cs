using OpenData.Api.Seeding;

namespace OpenData.Api.Tests.Seeding;

public sealed class SeedFolderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("opendata-");

    [Fact]
    public void Has_the_same_hash_for_the_same_files_and_another_for_others()
    {
        Write("a.csv", "1");
        Write("b.csv", "2");
        var hash = Hash();

        Write("README.md", "Not part of the dataset.");
        Write(".~lock.a.csv#", "Nor is this.");
        Hash().ShouldBe(hash);

        Write("b.csv", "3");
        Hash().ShouldNotBe(hash);
    }

    [Fact]
    public void Tells_names_and_contents_apart()
    {
        Write("ab", "c");
        var hash = Hash();
        File.Delete(Path.Combine(_folder.FullName, "ab"));
        Write("a", "bc");

        Hash().ShouldNotBe(hash);
    }

    [Fact]
    public void Is_empty_where_there_is_no_folder() => SeedFolder.Read(Path.Combine(_folder.FullName, "none")).Files.ShouldBeEmpty();

    public void Dispose() => _folder.Delete(recursive: true);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder.FullName, name), text);

    private string Hash() => SeedFolder.Read(_folder.FullName).Hash();
}
