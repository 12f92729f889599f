using OpenData.Api.Tests.Fixtures;

namespace OpenData.Api.Tests.Seeding;

public sealed class SeedReaderFuzzTests : IDisposable
{
    private const int Rounds = 150;
    private static readonly string[] Insertions = [",", "\"", "\n", "\r\n", "\0", "\uFEFF", "\u0430", "a\u0323\u0302", "-", "=1", "999999999999999999999999999999", "{", "]", "null", "\uD835\uDC00", " "];
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("opendata-");

    [Fact]
    public void Tells_what_is_wrong_and_never_throws_whatever_happens_to_a_file()
    {
        // The same spoilt files in every run: what fails once fails again.
        var random = new Random(20);
        for (var round = 0; round < Rounds; round++)
        {
            SeedFixture.Copy(_folder);
            var files = _folder.GetFiles();
            var change = "";
            for (var i = random.Next(1, 4); i > 0; i--) change += Spoil(files[random.Next(files.Length)], random);

            Should.NotThrow(() => SeedFixture.Read(_folder.FullName), $"Round {round}: {change}");
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Spoil(FileInfo file, Random random)
    {
        var bytes = File.ReadAllBytes(file.FullName).ToList();
        var at = random.Next(bytes.Count);
        switch (random.Next(5))
        {
            case 0: bytes[at] ^= (byte)(1 << random.Next(8)); break;
            case 1: bytes.RemoveRange(at, Math.Min(random.Next(40), bytes.Count - at)); break;
            case 2: bytes.RemoveRange(at, bytes.Count - at); break;
            case 3: bytes.InsertRange(at, bytes.GetRange(at, Math.Min(60, bytes.Count - at))); break;
            default: bytes.InsertRange(at, System.Text.Encoding.UTF8.GetBytes(Insertions[random.Next(Insertions.Length)])); break;
        }

        File.WriteAllBytes(file.FullName, [.. bytes, .. bytes.Count == 0 ? "x"u8.ToArray() : []]);
        return $"{file.Name} at {at}; ";
    }
}
