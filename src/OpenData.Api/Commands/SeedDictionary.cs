using System.Text;
using OpenData.Api.Seeding;
using OpenData.Api.Seeding.Package;

namespace OpenData.Api.Commands;

/// <summary>The command <c>seed dictionary</c>.</summary>
internal static class SeedDictionary
{
    public const string Page = "docs/data-dictionary.md";

    /// <summary>Writes the dictionary of the seed in <paramref name="folder"/> to <paramref name="path"/>; 0 where it is written, else 1.</summary>
    public static int Run(string folder, string path, TextWriter output)
    {
        var report = new SeedReport();
        if (Compose(folder, report) is not { } text)
        {
            ProblemList.Write(report, Repository.Shorten(folder), output);
            return 1;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        output.WriteLine($"{Repository.Shorten(path)}: written from {Repository.Shorten(Path.Combine(folder, SeedFolder.PackageFile))}.");
        return 0;
    }

    /// <summary>The text of the dictionary, or null where the package cannot be read; the reasons are in the report.</summary>
    public static string? Compose(string folder, SeedReport report) =>
        SeedReader.ReadPackage(SeedFolder.Read(folder), report) is { } package ? DataDictionary.Write(package) : null;
}
