using System.Runtime.InteropServices;

namespace OpenData.SiteGen.Publishing.Releases;

/// <summary>A name that leads to a folder and can be led elsewhere in one step.</summary>
internal static partial class SymbolicLink
{
    /// <summary>Where the link leads; null where there is none.</summary>
    /// <exception cref="IOException">Something else has its name.</exception>
    public static string? Target(string link)
    {
        if (new FileInfo(link).LinkTarget is { } target) return target;
        return Path.Exists(link) ? throw new IOException($"{link} is not a link: it was not made here and is left alone.") : null;
    }

    /// <summary>
    /// Leads the link to <paramref name="target"/>. The new link is made beside it and renamed over it: at no moment is
    /// there none.
    /// </summary>
    /// <exception cref="IOException">The file system refused; the link is as it was.</exception>
    public static void Point(string link, string target)
    {
        var next = link + ".next";
        // What a publication that was cut off has left.
        if (Target(next) is not null) File.Delete(next);
        File.CreateSymbolicLink(next, target);
        if (Rename(next, link) != 0) throw new IOException($"{link} could not be led to {target}: {Marshal.GetLastPInvokeErrorMessage()}.");
    }

    // File.Move looks at what a link leads to; this looks at the link.
    [LibraryImport("libc", EntryPoint = "rename", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Rename(string from, string to);
}
