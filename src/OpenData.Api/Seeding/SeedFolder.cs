using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace OpenData.Api.Seeding;

/// <summary>The files of a seed, read once, so that what is hashed is what is validated and loaded.</summary>
public sealed class SeedFolder
{
    internal const string PackageFile = "datapackage.json";

    private SeedFolder(string path, IReadOnlyList<SeedFile> files) => (Path, Files) = (path, files);

    /// <summary>Where the folder is.</summary>
    public string Path { get; }

    /// <summary>Its files in ordinal order of their names, without the read-me and hidden files.</summary>
    public IReadOnlyList<SeedFile> Files { get; }

    /// <summary>The SHA-256 over the names and bytes of all files, in lowercase hexadecimal.</summary>
    public string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[sizeof(long)];
        foreach (var file in Files)
        {
            foreach (var part in (ReadOnlySpan<byte[]>)[Encoding.UTF8.GetBytes(file.Name), file.Bytes])
            {
                // Lengths keep "ab"+"c" and "a"+"bc" apart.
                BinaryPrimitives.WriteInt64BigEndian(length, part.Length);
                hash.AppendData(length);
                hash.AppendData(part);
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Reads the files of the folder at <paramref name="path"/>; a folder that does not exist has none.</summary>
    public static SeedFolder Read(string path)
    {
        var files = Directory.Exists(path)
            ? Directory.EnumerateFiles(path)
                .Select(file => System.IO.Path.GetFileName(file)!)
                .Where(name => !name.StartsWith('.') && !name.Equals("README.md", StringComparison.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal)
                .Select(name => new SeedFile(name, File.ReadAllBytes(System.IO.Path.Combine(path, name))))
            : [];
        return new SeedFolder(path, [.. files]);
    }
}
