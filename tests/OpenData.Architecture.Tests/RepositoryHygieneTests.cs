namespace OpenData.Architecture.Tests;

/// <summary>What must never stand in the repository, whoever writes it.</summary>
public sealed class RepositoryHygieneTests
{
    private static readonly string[] Text = [".cs", ".razor", ".css", ".csv", ".json", ".graphql", ".md", ".props", ".csproj", ".yml", ".mjs", ".js"];

    [Fact]
    public void No_package_source_is_named()
    {
        Repository.Files(".")
            .Where(file => Path.GetFileName(file).Equals("nuget.config", StringComparison.OrdinalIgnoreCase) || Path.GetFileName(file) == ".npmrc")
            .ShouldBeEmpty();
        Repository.Files(".", ".csproj", ".props")
            .Where(file => Repository.Read(file).Contains("RestoreSources", StringComparison.Ordinal))
            .ShouldBeEmpty();
        Repository.Files(".", ".json")
            .Where(file => Path.GetFileName(file) == "package-lock.json" && Repository.Read(file).Contains("\"resolved\": \"http", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Text_has_unix_line_ends_and_no_byte_order_mark()
    {
        foreach (var file in Repository.Files(".", Text).Where(file => !file.Contains("/Fixtures/", StringComparison.Ordinal)))
        {
            var bytes = File.ReadAllBytes(Path.Combine(Repository.Root, file));
            bytes.ShouldNotContain((byte)'\r', file);
            bytes.AsSpan().StartsWith("\uFEFF"u8).ShouldBeFalse(file);
        }
    }
}
