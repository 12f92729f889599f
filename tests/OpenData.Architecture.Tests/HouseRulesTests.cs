using System.Text.RegularExpressions;

namespace OpenData.Architecture.Tests;

/// <summary>Habits of the house that a machine can keep.</summary>
public sealed partial class HouseRulesTests
{
    private const int LongestFile = 350;

    [Fact]
    public void No_source_file_is_over_350_lines()
    {
        var folders = new[] { "src", "site-templates", "tests", "bench" };
        folders.SelectMany(folder => Repository.Files(folder, ".cs", ".razor", ".css", ".js", ".mjs"))
            .Where(file => !file.Contains(".approved.", StringComparison.Ordinal))
            .Select(file => (file, lines: Repository.Read(file).Count(character => character == '\n')))
            .Where(entry => entry.lines > LongestFile)
            .ShouldBeEmpty();
    }

    [Fact]
    public void No_type_is_called_helper_manager_utils_or_service()
    {
        Repository.Files("src", ".cs").Concat(Repository.Files("site-templates", ".cs", ".razor"))
            .Where(file => VagueName().IsMatch(Path.GetFileNameWithoutExtension(file)))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_test_class_stands_where_its_subject_stands()
    {
        // A test file Foo/BarTests.cs has a folder Foo in the project it tests, so that tests are found by address.
        foreach (var project in new[] { ("OpenData.GraphQL", "src/OpenData.GraphQL"), ("OpenData.Api", "src/OpenData.Api"), ("OpenData.SiteGen", "src/OpenData.SiteGen"), ("OpenData.SiteTemplates", "site-templates") })
        {
            var tests = $"tests/{project.Item1}.Tests";
            foreach (var file in Repository.Files(tests, ".cs").Where(file => file.EndsWith("Tests.cs", StringComparison.Ordinal)))
            {
                var folder = Path.GetDirectoryName(Path.GetRelativePath(tests, file))!.Replace('\\', '/');
                if (OwnFolders.Any(own => folder == own || folder.StartsWith(own + "/", StringComparison.Ordinal)))
                {
                    continue;
                }

                Directory.Exists(Path.Combine(Repository.Root, project.Item2, folder)).ShouldBeTrue($"{file} mirrors no folder of {project.Item2}");
            }
        }
    }

    // What is tested across rooms has a folder of its own: a real browser, the example clients, random input, hostile requests, whole-site properties, the reference engine.
    private static readonly string[] OwnFolders = ["Browser", "Clients", "Fuzzing", "Hostile", "Conformance", "Site", "Fixtures"];

    [GeneratedRegex("(Helper|Helpers|Manager|Util|Utils|Utilities|Service)$")]
    private static partial Regex VagueName();
}
