using System.Text;

namespace OpenData.SiteTemplates.Tests;

public sealed class TemplateFilesTests
{
    [Fact]
    public void Reads_nothing_from_a_folder_that_lacks_a_text()
    {
        var folder = Directory.CreateTempSubdirectory("opendata-templates-");
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "assets"));
            File.WriteAllText(Path.Combine(folder.FullName, "assets", "site.css"), "main { color: #123 }");

            Should.Throw<FileNotFoundException>(() => TemplateFiles.ReadFrom(folder.FullName)).Message.ShouldContain("“vi”");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
        Encoding.UTF8.GetString([.. Assets.Read("site.css")]).ShouldContain("/* Charts */");
    }
}
