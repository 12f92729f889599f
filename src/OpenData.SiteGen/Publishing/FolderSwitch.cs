using System.Runtime.InteropServices;

namespace OpenData.SiteGen.Publishing;

/// <summary>Puts one folder in another's place.</summary>
internal static partial class FolderSwitch
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    /// <summary>
    /// Afterwards <paramref name="published"/> holds what <paramref name="next"/> held, and the other way round
    /// where there was a published folder. At no moment is the published folder half old and half new.
    /// </summary>
    /// <exception cref="IOException">The file system refused; both folders are as they were.</exception>
    public static void Switch(string next, string published)
    {
        if (!Directory.Exists(published))
            Directory.Move(next, published);
        else if (!TryExchange(next, published))
            MoveTwice(next, published);
    }

    /// <summary>Linux exchanges two names in one step (renameat2), so that no reader ever finds the folder missing.</summary>
    internal static bool TryExchange(string one, string other)
    {
        if (!OperatingSystem.IsLinux()) return false;
        try
        {
            return RenameAt2(CurrentFolder, one, CurrentFolder, other, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false; // a C library older than the call
        }
    }

    /// <summary>Elsewhere the name is free for an instant; a failure of the second move takes the first one back.</summary>
    internal static void MoveTwice(string next, string published)
    {
        var former = published + ".former";
        if (Directory.Exists(former)) Directory.Delete(former, recursive: true);
        Directory.Move(published, former);
        try
        {
            Directory.Move(next, published);
        }
        catch
        {
            Directory.Move(former, published);
            throw;
        }
        Directory.Move(former, next);
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt2(int fromFolder, string from, int toFolder, string to, uint flags);
}
