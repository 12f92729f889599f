using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using OpenData.SiteGen.Downloads;

namespace OpenData.SiteGen.Api;

/// <summary>
/// Answers that hold names and no figures. A build keeps them for the next one, in a file beside the site: as long as no
/// table but that of the figures has changed, asking for them again would bring the same.
/// </summary>
internal sealed class KeptAnswers : IDisposable
{
    private const int Format = 1;

    private readonly ConcurrentDictionary<string, byte[]> _former;
    private readonly string _file;
    private readonly BinaryWriter _next;
    private readonly Lock _lock = new();

    private KeptAnswers(string file, string tables)
    {
        _file = file;
        _former = new ConcurrentDictionary<string, byte[]>(Former(file, tables), StringComparer.Ordinal);
        _next = new BinaryWriter(new BufferedStream(File.Create(Next), 1 << 20));
        _next.Write(Format);
        _next.Write(tables);
    }

    private string Next => _file + ".next";

    /// <summary>Where the answers of a site stand.</summary>
    public static string FileOf(string site) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(site)) + ".names";

    /// <summary>The answers that the build before has kept; none where a table of names has changed since, or the file is none.</summary>
    /// <param name="site">The site's folder.</param>
    /// <param name="package">The data of this build.</param>
    /// <param name="api">Who answers: what another one answered is not taken for it.</param>
    public static KeptAnswers Open(string site, DataPackage package, string api) => new(FileOf(site), $"{api} {Tables(package)}");

    /// <summary>The answer to a question, as it was kept or as <paramref name="ask"/> brings it.</summary>
    public async Task<byte[]> GetAsync(string question, Func<Task<byte[]>> ask)
    {
        if (!_former.TryRemove(question, out var answer)) answer = await ask();
        // A country's names are tens of millions of bytes: they wait in the file.
        lock (_lock)
        {
            _next.Write(question);
            _next.Write(answer.Length);
            _next.Write(answer);
        }
        return answer;
    }

    /// <summary>Keeps the answers of this build for the next one.</summary>
    public void Keep()
    {
        _next.Dispose();
        File.Move(Next, _file, overwrite: true);
    }

    public void Dispose()
    {
        _next.Dispose();
        File.Delete(Next);
    }

    private static Dictionary<string, byte[]> Former(string file, string tables)
    {
        try
        {
            var answers = new Dictionary<string, byte[]>(StringComparer.Ordinal);
            using var reader = new BinaryReader(new BufferedStream(File.OpenRead(file), 1 << 20));
            if (reader.ReadInt32() != Format || reader.ReadString() != tables) return [];
            while (reader.BaseStream.Position < reader.BaseStream.Length)
            {
                var (question, length) = (reader.ReadString(), reader.ReadInt32());
                var answer = reader.ReadBytes(length);
                if (answer.Length < length) return []; // the reader does not mind
                answers.Add(question, answer);
            }
            return answers;
        }
        catch (Exception e) when (e is IOException or ArgumentException)
        {
            return []; // none, or one that was cut off
        }
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
