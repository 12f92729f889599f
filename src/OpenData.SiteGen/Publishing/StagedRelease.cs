using System.Buffers;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace OpenData.SiteGen.Publishing;

/// <summary>
/// A release that is being built in a folder beside the published one, file by file. Nothing of the published folder
/// changes before <see cref="Publish"/>; whoever disposes of a staged release that was not published leaves no trace.
/// Where there is a <see cref="SpareFolder"/>, the release begins as that. Many threads may write at a time.
/// </summary>
internal sealed class StagedRelease : IDisposable
{
    private readonly string _published;
    private readonly FileStream _lock;
    private readonly bool _isSpare;
    private readonly bool _hasFormer;
    private readonly ConcurrentDictionary<string, ManifestEntry> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte> _folders = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<string> _written = [];

    private StagedRelease(string published, FileStream @lock)
    {
        _published = published;
        _lock = @lock;
        Folder = published + ".next";
        // What a build that was cut off has left.
        Remove(Folder);
        _hasFormer = Directory.Exists(published);
        _isSpare = SpareFolder.TryTake(published, Folder);
        // Of a country there are many, and what is there is asked for late.
        FormerFiles = Task.Run(() => SiteFolder.Find(_isSpare ? Folder : _published));
    }

    /// <summary>The folder that holds the release so far.</summary>
    public string Folder { get; }

    /// <summary>The files of the published release as they stand where this one carries them over from.</summary>
    public Task<IReadOnlyDictionary<string, FoundFile>> FormerFiles { get; }

    /// <summary>The files so far, in no order.</summary>
    public IReadOnlyCollection<ManifestEntry> Files => (IReadOnlyCollection<ManifestEntry>)_files.Values;

    /// <summary>Begins a release beside <paramref name="published"/>.</summary>
    /// <exception cref="IOException">
    /// Another build is writing to the same folder, the folder holds something else than a site, or the disk refuses.
    /// </exception>
    public static StagedRelease Open(string published)
    {
        published = Path.TrimEndingDirectorySeparator(Path.GetFullPath(published));
        if (File.Exists(published)) throw new IOException($"{published} is a file; the site needs a folder.");
        Directory.CreateDirectory(Path.GetDirectoryName(published)!);
        var @lock = Lock(published + ".lock");
        try
        {
            RefuseForeign(published);
            return new StagedRelease(published, @lock);
        }
        catch
        {
            @lock.Dispose();
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
        if (_hasFormer && KeepUnchanged(file)) return entry;
        var staged = NewFile(file.Path);
        using (var handle = File.OpenHandle(staged, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            RandomAccess.Write(handle, file.Bytes.Span, 0);
        _written.Add(file.Path);
        return entry;
    }

    /// <summary>When a file of the release was written.</summary>
    public DateTime WrittenAt(string path) => File.GetLastWriteTimeUtc(SiteFolder.Below(Folder, path));

    /// <summary>Carries over one of <see cref="FormerFiles"/>, of which it is known that it is the one to have.</summary>
    /// <exception cref="IOException">The disk refuses, or the release has a file of that path.</exception>
    public void Keep(ManifestEntry entry)
    {
        if (!_files.TryAdd(entry.Path, entry)) throw new IOException($"The site has two files {entry.Path}.");
        if (_isSpare) return;
        CreateFolder(entry.Path);
        HardLink.CreateOrCopy(SiteFolder.Below(_published, entry.Path), SiteFolder.Below(Folder, entry.Path));
    }

    /// <summary>Writes a file that is too large to be held, as it comes.</summary>
    /// <exception cref="IOException">The disk refuses, or the release has a file of that path.</exception>
    public async Task<ManifestEntry> WriteAsync(string path, Stream content, CancellationToken cancellation)
    {
        CreateFolder(path);
        var staged = NewFile(path);
        var published = SiteFolder.Below(_published, path);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var length = 0L;
        bool isPublished;
        await using (var file = new FileStream(staged, FileMode.CreateNew, FileAccess.Write))
        {
            using var former = File.Exists(published) ? File.OpenHandle(published) : null;
            isPublished = former is not null;
            var buffer = new byte[1 << 20];
            for (int read; (read = await content.ReadAsync(buffer, cancellation)) > 0; length += read)
            {
                hash.AppendData(buffer, 0, read);
                isPublished = isPublished && HasBytes(former!, buffer.AsSpan(0, read), length);
                await file.WriteAsync(buffer.AsMemory(0, read), cancellation);
            }
            isPublished = isPublished && RandomAccess.GetLength(former!) == length;
        }
        var entry = new ManifestEntry(path, length, Convert.ToHexStringLower(hash.GetHashAndReset()));
        if (!_files.TryAdd(path, entry))
            throw new IOException($"The site has two files {path}.");
        if (isPublished)
        {
            File.Delete(staged);
            HardLink.CreateOrCopy(published, staged);
            return entry;
        }
        _written.Add(path);
        return entry;
    }

    /// <summary>Puts this release in the place of the published one, in one step, and tells how they differ.</summary>
    public ReleaseChanges Publish()
    {
        string[] gone = [.. FormerFiles.GetAwaiter().GetResult().Keys.Where(path => !_files.ContainsKey(path))];
        if (_isSpare) SpareFolder.Remove(Folder, gone);
        FolderSwitch.Switch(Folder, _published);
        // After the switch this folder holds the release before.
        if (_hasFormer) SpareFolder.Keep(Folder, _published, gone, _written);
        return new ReleaseChanges(_written.Count, _files.Count - _written.Count, gone.Length);
    }

    public void Dispose()
    {
        Remove(Folder);
        _lock.Dispose();
    }

    /// <summary>Where a file is to be made: never over another, which may be a published one under its second name.</summary>
    private string NewFile(string path)
    {
        var staged = SiteFolder.Below(Folder, path);
        if (!_isSpare) return staged;
        // A folder of the former release may stand where this one has a file; one of this release may not.
        if (Directory.Exists(staged) && !_folders.ContainsKey(staged)) MakeRoom(() => Directory.Delete(staged, recursive: true));
        else File.Delete(staged);
        return staged;
    }

    private void CreateFolder(string path)
    {
        var folder = Path.GetDirectoryName(SiteFolder.Below(Folder, path))!;
        if (_folders.ContainsKey(folder)) return;
        for (var above = folder; _isSpare && above.Length > Folder.Length; above = Path.GetDirectoryName(above)!)
        {
            _folders.TryAdd(above, 0);
            // The same the other way round.
            if (File.Exists(above) && !_files.ContainsKey(Path.GetRelativePath(Folder, above))) MakeRoom(() => File.Delete(above));
        }
        Directory.CreateDirectory(folder);
        _folders.TryAdd(folder, 0);
    }

    /// <summary>What is gone is found by what was there: nothing is taken away before that is known.</summary>
    private void MakeRoom(Action remove)
    {
        FormerFiles.GetAwaiter().GetResult();
        remove();
    }

    /// <summary>
    /// A file whose bytes are those of the published release is carried over as it is, with its time stamp: who
    /// uploads or caches by time stamp then moves only what changed.
    /// </summary>
    private bool KeepUnchanged(SiteFile file)
    {
        var former = SiteFolder.Below(_isSpare ? Folder : _published, file.Path);
        if (!File.Exists(former)) return false;
        using (var handle = File.OpenHandle(former))
        {
            if (RandomAccess.GetLength(handle) != file.Bytes.Length || !HasBytes(handle, file.Bytes.Span, 0)) return false;
        }
        if (!_isSpare) HardLink.CreateOrCopy(former, SiteFolder.Below(Folder, file.Path));
        return true;
    }

    /// <summary>Whether a file has these bytes from a place on.</summary>
    private static bool HasBytes(SafeFileHandle handle, ReadOnlySpan<byte> wanted, long from)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(128 * 1024);
        try
        {
            for (var at = 0; at < wanted.Length;)
            {
                var read = RandomAccess.Read(handle, buffer.AsSpan(0, Math.Min(buffer.Length, wanted.Length - at)), from + at);
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
    private static void RefuseForeign(string published)
    {
        if (!File.Exists(Path.Combine(published, Manifest.Path)) && SiteFolder.HasFiles(published))
            throw new IOException(
                $"{published} holds files but no {Manifest.Path}: it is not a site made here and is left alone.");
    }

    private static FileStream Lock(string path) =>
        new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);

    private static void Remove(string folder)
    {
        if (!Directory.Exists(folder)) return;
        // A country is a hundred thousand files, most of them two folders down.
        SideBySide.Each(Directory.EnumerateDirectories(folder).SelectMany(Directory.EnumerateDirectories), each => Directory.Delete(each, recursive: true));
        Directory.Delete(folder, recursive: true);
    }
}
