using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using OpenData.SiteGen.Downloads;

namespace OpenData.SiteGen.Api;

/// <summary>
/// Answers that hold names and no figures. A build keeps them for the next one, in a file beside the site: as long as no
/// table but that of the figures has changed, asking for them again would bring the same.
/// </summary>
internal sealed class KeptAnswers
{
    private const int Format = 1;

    private readonly Dictionary<string, byte[]> _former = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte[]> _answers = new(StringComparer.Ordinal);
    private readonly string _tables;

    private KeptAnswers(string tables) => _tables = tables;

    /// <summary>Where the answers of a site stand.</summary>
    public static string FileOf(string site) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(site)) + ".names";

    /// <summary>The answers that the build before has kept; none where a table of names has changed since, or the file is none.</summary>
    /// <param name="site">The site's folder.</param>
    /// <param name="package">The data of this build.</param>
    public static KeptAnswers Read(string site, DataPackage package)
    {
        var answers = new KeptAnswers(Tables(package));
        try
        {
            using var reader = new BinaryReader(new BufferedStream(File.OpenRead(FileOf(site)), 1 << 20));
            if (reader.ReadInt32() != Format || reader.ReadString() != answers._tables) return answers;
            for (var count = reader.ReadInt32(); count > 0; count--) answers._former.Add(reader.ReadString(), reader.ReadBytes(reader.ReadInt32()));
        }
        catch (Exception e) when (e is IOException or ArgumentException)
        {
            answers._former.Clear(); // none, or one that was cut off
        }
        return answers;
    }

    /// <summary>The answer to a question, as it was kept or as <paramref name="ask"/> brings it.</summary>
    public async Task<byte[]> GetAsync(string question, Func<Task<byte[]>> ask)
    {
        var answer = _former.GetValueOrDefault(question) ?? await ask();
        _answers[question] = answer;
        return answer;
    }

    /// <summary>Writes what was asked for in this build, in one step.</summary>
    public void Write(string site)
    {
        if (_answers.Count == _former.Count && _answers.All(answer => _former.ContainsKey(answer.Key))) return;
        var file = FileOf(site);
        using (var writer = new BinaryWriter(new BufferedStream(File.Create(file + ".next"), 1 << 20)))
        {
            writer.Write(Format);
            writer.Write(_tables);
            writer.Write(_answers.Count);
            foreach (var (question, answer) in _answers)
            {
                writer.Write(question);
                writer.Write(answer.Length);
                writer.Write(answer);
            }
        }
        File.Move(file + ".next", file, overwrite: true);
    }

    /// <summary>The hash of all files of the dataset but the figures.</summary>
    private static string Tables(DataPackage package)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in package.Files.Where(file => file.Name != DataPackage.Facts))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Name}\0{file.Bytes.Length}\0"));
            hash.AppendData(file.Bytes);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
