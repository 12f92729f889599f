using System.Runtime.InteropServices;

namespace OpenData.SiteGen.Publishing;

/// <summary>A second name for a file that is there already: a release carries its unchanged files over by name.</summary>
internal static partial class HardLink
{
    /// <summary>Links, or copies with the time stamp where the file system has no hard links.</summary>
    public static void CreateOrCopy(string from, string to)
    {
        if (TryCreate(from, to)) return;
        File.Copy(from, to);
        File.SetLastWriteTimeUtc(to, File.GetLastWriteTimeUtc(from));
    }

    private static bool TryCreate(string from, string to) =>
        OperatingSystem.IsWindows() ? CreateHardLink(to, from, 0) : Link(from, to) == 0;

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Link(string from, string to);

    [LibraryImport("kernel32", EntryPoint = "CreateHardLinkW", StringMarshalling = StringMarshalling.Utf16)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool CreateHardLink(string to, string from, nint security);
}
