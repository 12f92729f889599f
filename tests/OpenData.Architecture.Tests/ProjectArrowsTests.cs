using System.Xml.Linq;

namespace OpenData.Architecture.Tests;

/// <summary>The arrows between projects: who may reference whom.</summary>
public sealed class ProjectArrowsTests
{
    [Theory]
    [InlineData("src/OpenData.GraphQL/OpenData.GraphQL.csproj", "")]
    [InlineData("src/OpenData.Api/OpenData.Api.csproj", "OpenData.GraphQL")]
    [InlineData("site-templates/OpenData.SiteTemplates.csproj", "")]
    [InlineData("src/OpenData.SiteGen/OpenData.SiteGen.csproj", "OpenData.Api OpenData.SiteTemplates")]
    public void Project_references_only_its_rooms(string project, string expected)
    {
        var references = XDocument.Parse(Repository.Read(project))
            .Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')))
            .Order(StringComparer.Ordinal);

        string.Join(' ', references).ShouldBe(expected);
    }

    [Fact]
    public void Engine_and_templates_know_no_database()
    {
        foreach (var project in new[] { "src/OpenData.GraphQL/OpenData.GraphQL.csproj", "site-templates/OpenData.SiteTemplates.csproj" })
        {
            Repository.Read(project).ShouldNotContain("EntityFrameworkCore", customMessage: project);
        }
    }

    [Fact]
    public void No_project_pins_a_version_of_its_own()
    {
        foreach (var project in Repository.Files(".", ".csproj"))
        {
            XDocument.Parse(Repository.Read(project)).Descendants("PackageReference")
                .Where(package => package.Attribute("Version") is not null)
                .ShouldBeEmpty(project);
        }
    }

    [Fact]
    public void Every_pinned_version_is_exact()
    {
        XDocument.Parse(Repository.Read("Directory.Packages.props")).Descendants("PackageVersion")
            .Select(package => package.Attribute("Version")!.Value)
            .Where(version => version.Contains('*') || version.Contains('[') || version.Contains(','))
            .ShouldBeEmpty();
    }
}
