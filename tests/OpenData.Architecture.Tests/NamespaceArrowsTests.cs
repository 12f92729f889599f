using System.Text.RegularExpressions;

namespace OpenData.Architecture.Tests;

/// <summary>The arrows between rooms inside a project: which namespaces a folder may name.</summary>
public sealed partial class NamespaceArrowsTests
{
    [Theory]
    [InlineData("src/OpenData.Api/Schema", "OpenData.Api.Seeding")]
    [InlineData("src/OpenData.Api/Seeding", "OpenData.Api.Schema")]
    [InlineData("src/OpenData.Api/Seeding", "OpenData.GraphQL")]
    [InlineData("src/OpenData.Api/Dataset", "OpenData.Api.Schema")]
    [InlineData("src/OpenData.Api/Dataset", "OpenData.Api.Seeding")]
    [InlineData("src/OpenData.GraphQL", "OpenData.Api")]
    [InlineData("src/OpenData.GraphQL/Language", "OpenData.GraphQL.Types")]
    [InlineData("src/OpenData.GraphQL/Language", "OpenData.GraphQL.Validation")]
    [InlineData("src/OpenData.GraphQL/Language", "OpenData.GraphQL.Execution")]
    [InlineData("src/OpenData.GraphQL/Types", "OpenData.GraphQL.Http")]
    [InlineData("src/OpenData.GraphQL/Validation", "OpenData.GraphQL.Execution")]
    [InlineData("src/OpenData.GraphQL/Execution", "OpenData.GraphQL.Http")]
    [InlineData("site-templates", "OpenData.GraphQL")]
    [InlineData("site-templates", "OpenData.Api")]
    [InlineData("site-templates", "Microsoft.EntityFrameworkCore")]
    [InlineData("src/OpenData.SiteGen", "OpenData.GraphQL")]
    [InlineData("src/OpenData.SiteGen", "Microsoft.EntityFrameworkCore")]
    public void Room_never_names(string folder, string forbidden)
    {
        var files = Repository.Files(folder, ".cs", ".razor").ToList();
        files.ShouldNotBeEmpty($"{folder} holds no source: the arrow guards nothing");

        files.Where(file => Names(file, forbidden)).ShouldBeEmpty($"{folder} must not know {forbidden}");
    }

    [Fact]
    public void Site_generator_names_the_api_in_one_file_only()
    {
        Repository.Files("src/OpenData.SiteGen", ".cs")
            .Where(file => Names(file, "OpenData.Api"))
            .Select(Path.GetFileName)
            .ShouldBe(["EmbeddedApi.cs"]);
    }

    [Fact]
    public void Namespace_is_the_folder_or_the_concept_above_it()
    {
        foreach (var file in Repository.Files("src", ".cs"))
        {
            var declared = DeclaredNamespace().Match(Repository.Read(file)).Groups[1].Value;
            if (declared.Length == 0)
            {
                Path.GetFileName(file).ShouldBeOneOf("Program.cs", "AssemblyInfo.cs", "GlobalUsings.cs");
                continue;
            }

            // A folder that only sorts the files of a concept (Types/Attributes) shares the concept's namespace.
            var folder = Path.GetDirectoryName(file)!["src/".Length..].Replace('/', '.');
            new[] { folder, folder[..folder.LastIndexOf('.')] }.ShouldContain(declared, file);
        }
    }

    // Only a using directive or a qualified name counts, not the prose of a comment.
    private static bool Names(string file, string forbidden) =>
        Repository.Read(file).Split('\n')
            .Select(line => line.Trim())
            .Where(line => !line.StartsWith("//", StringComparison.Ordinal) && !line.StartsWith("namespace ", StringComparison.Ordinal))
            .Any(line => Regex.IsMatch(line, $@"\b{Regex.Escape(forbidden)}\b"));

    [GeneratedRegex(@"^namespace\s+([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex DeclaredNamespace();
}
