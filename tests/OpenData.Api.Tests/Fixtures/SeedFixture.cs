using System.Runtime.CompilerServices;
using OpenData.Api.Seeding;

namespace OpenData.Api.Tests.Fixtures;

/// <summary>The invented seeds under Fixtures/Seeds: a small valid one, and one folder a rule with the files that break it.</summary>
internal static class SeedFixture
{
    public static string Folder { get; } = Path.GetDirectoryName(Here())!;

    public static string Sources => Path.Combine(Folder, "Sources");

    public static IEnumerable<string> Rules =>
        Directory.GetDirectories(Path.Combine(Folder, "Seeds")).Select(folder => Path.GetFileName(folder)!).Where(rule => rule != "base").Order(StringComparer.Ordinal);

    /// <summary>Copies the valid seed to <paramref name="target"/>, with the files of a <paramref name="rule"/> laid over it; absent.txt lists files to leave out.</summary>
    public static string Copy(DirectoryInfo target, string? rule = null)
    {
        Lay("base", target);
        if (rule is not null) Lay(rule, target);
        var absent = new FileInfo(Path.Combine(target.FullName, "absent.txt"));
        if (!absent.Exists) return target.FullName;

        foreach (var name in File.ReadAllLines(absent.FullName)) File.Delete(Path.Combine(target.FullName, name));
        absent.Delete();
        return target.FullName;
    }

    public static SeedReading Read(string folder) => SeedReader.Read(SeedFolder.Read(folder));

    private static void Lay(string seed, DirectoryInfo target)
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Folder, "Seeds", seed)).Where(file => !Path.GetFileName(file).StartsWith("report.", StringComparison.Ordinal)))
            File.Copy(file, Path.Combine(target.FullName, Path.GetFileName(file)), overwrite: true);
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
