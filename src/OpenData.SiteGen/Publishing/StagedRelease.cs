using System.Buffers;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace OpenData.SiteGen.Publishing;

/// <summary>
/// A release that is being built in a folder beside the published one, file by file. Nothing of the published folder
/// changes before <see cref="Publish"/>; whoever disposes of a staged release that was not published leaves no trace.
/// Many threads may write at a time.
/// </summary>
internal sealed class StagedRelease : IDisposable
{
    private readonly string _published;
    private readonly FileStream _lock;
    private readonly HashSet<string> _former;
    private readonly ConcurrentDictionary<string, ManifestEntry> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte> _folders = new(StringComparer.Ordinal);
    private int _written;

    private StagedRelease(string published, FileStream @lock)
    {
        _published = published;
        _lock = @lock;
        _former = [.. SiteFolder.Paths(published)];
        Folder = published + ".next";
    }

    /// <summary>The folder that holds the release so far.</summary>
    public string Folder { get; }

    /// <summary>The files so far, in no order.</summary>
    public IReadOnlyCollection<ManifestEntry> Files => (IReadOnlyCollection<ManifestEntry>)_files.Values;

    /// <summary>How this release differs from the published one so far.</summary>
    public ReleaseChanges Changes =>
        new(_written, _files.Count - _written, _former.Count(path => !_files.ContainsKey(path)));

    /// <summary>Begins a release beside <paramref name="published"/>.</summary>
    /// <exception cref="IOException">
    /// Another build is writing to the same folder, the folder holds something else than a site, or the disk refuses.
    /// </exception>
    public static StagedRelease Open(string published)
    {
        published = Path.TrimEndingDirectorySeparator(Path.GetFullPath(published));
        if (File.Exists(published)) throw new IOException($"{published} is a file; the site needs a folder.");
        Directory.CreateDirectory(Path.GetDirectoryName(published)!);
        var release = new StagedRelease(published, Lock(published + ".lock"));
        try
        {
            release.RefuseForeign();
            // What a build that was cut off has left.
            Remove(release.Folder);
            return release;
        }
        catch
        {
            release.Dispose();
            throw;
        }
    }

    /// <summary>Writes a file, or carries over the published one where it has the same bytes.</summary>
    /// <exception cref="IOException">The disk refuses, or the release has a file of that path.</exception>
    public ManifestEntry Write(SiteFile file)
    {
        var entry = ManifestEntry.Of(file);
        if (!_files.TryAdd(file.Path, entry)) throw new IOException($"The site has two files {file.Path}.");
        CreateFolder(file.Path);
        if (_former.Contains(file.Path) && KeepUnchanged(file)) return entry;
        using (var handle = File.OpenHandle(Below(Folder, file.Path), FileMode.CreateNew, FileAccess.Write, FileShare.None))
            RandomAccess.Write(handle, file.Bytes.Span, 0);
        Interlocked.Increment(ref _written);
        return entry;
    }

    /// <summary>When a file of the release was written.</summary>
    public DateTime WrittenAt(string path) => File.GetLastWriteTimeUtc(Below(Folder, path));

    /// <summary>Carries over a published file, of which it is known that it is the one to have.</summary>
    /// <exception cref="IOException">The disk refuses, or the release has a file of that path.</exception>
    public void Keep(ManifestEntry entry)
    {
        if (!_files.TryAdd(entry.Path, entry)) throw new IOException($"The site has two files {entry.Path}.");
        CreateFolder(entry.Path);
        HardLink.CreateOrCopy(Below(_published, entry.Path), Below(Folder, entry.Path));
    }

    /// <summary>Writes a file that is too large to be held, as it comes.</summary>
    /// <exception cref="IOException">The disk refuses, or the release has a file of that path.</exception>
    public async Task<ManifestEntry> WriteAsync(string path, Stream content, CancellationToken cancellation)
    {
        var staged = Below(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(staged)!);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var length = 0L;
        await using (var file = new FileStream(staged, FileMode.CreateNew, FileAccess.Write))
        {
            var buffer = new byte[1 << 20];
            for (int read; (read = await content.ReadAsync(buffer, cancellation)) > 0; length += read)
            {
                hash.AppendData(buffer, 0, read);
                await file.WriteAsync(buffer.AsMemory(0, read), cancellation);
            }
        }
        var entry = new ManifestEntry(path, length, Convert.ToHexStringLower(hash.GetHashAndReset()));
        if (!_files.TryAdd(path, entry))
            throw new IOException($"The site has two files {path}.");
        if (_former.Contains(path) && IsPublished(entry))
        {
            File.Delete(staged);
            HardLink.CreateOrCopy(Below(_published, path), staged);
            return entry;
        }
        Interlocked.Increment(ref _written);
        return entry;
    }

    private bool IsPublished(ManifestEntry entry)
    {
        using var published = File.OpenRead(Below(_published, entry.Path));
        return published.Length == entry.Bytes && Convert.ToHexStringLower(SHA256.HashData(published)) == entry.Sha256;
    }

    /// <summary>Puts this release in the place of the published one, in one step.</summary>
    public void Publish()
    {
        FolderSwitch.Switch(Folder, _published);
        // After the switch this folder holds the release before.
        Remove(Folder);
    }

    public void Dispose()
    {
        Remove(Folder);
        _lock.Dispose();
    }

    private void CreateFolder(string path)
    {
        var folder = Path.GetDirectoryName(Below(Folder, path))!;
        if (_folders.ContainsKey(folder)) return;
        Directory.CreateDirectory(folder);
        _folders.TryAdd(folder, 0);
    }

    /// <summary>
    /// A file whose bytes are those of the published release is carried over as it is, with its time stamp: who
    /// uploads or caches by time stamp then moves only what changed.
    /// </summary>
    private bool KeepUnchanged(SiteFile file)
    {
        var former = Below(_published, file.Path);
        using (var handle = File.OpenHandle(former))
        {
            if (RandomAccess.GetLength(handle) != file.Bytes.Length || !HasBytes(handle, file.Bytes.Span)) return false;
        }
        HardLink.CreateOrCopy(former, Below(Folder, file.Path));
        return true;
    }

    private static bool HasBytes(SafeFileHandle handle, ReadOnlySpan<byte> wanted)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(128 * 1024);
        try
        {
            for (var at = 0; at < wanted.Length;)
            {
                var read = RandomAccess.Read(handle, buffer.AsSpan(0, Math.Min(buffer.Length, wanted.Length - at)), at);
                if (read == 0 || !wanted.Slice(at, read).SequenceEqual(buffer.AsSpan(0, read))) return false;
                at += read;
            }
            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Publishing replaces the whole folder: a mistyped output must not cost somebody's files.</summary>
    private void RefuseForeign()
    {
        if (_former.Count > 0 && !_former.Contains(Manifest.Path))
            throw new IOException(
                $"{_published} holds files but no {Manifest.Path}: it is not a site made here and is left alone.");
    }

    private static FileStream Lock(string path) =>
        new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);

    private static string Below(string folder, string path) =>
        Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));

    private static void Remove(string folder)
    {
        if (!Directory.Exists(folder)) return;
        // A country is a hundred thousand files, most of them two folders down. Awaited, a failure is thrown as it is.
        var inner = Directory.EnumerateDirectories(folder).SelectMany(Directory.EnumerateDirectories);
        Parallel.ForEachAsync(inner, (each, _) =>
        {
            Directory.Delete(each, recursive: true);
            return ValueTask.CompletedTask;
        }).GetAwaiter().GetResult();
        Directory.Delete(folder, recursive: true);
    }
}
