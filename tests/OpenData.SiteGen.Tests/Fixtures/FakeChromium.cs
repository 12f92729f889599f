using OpenData.SiteTemplates;

namespace OpenData.SiteGen.Tests.Fixtures;

/// <summary>Programs that are started like Chromium and do something simpler.</summary>
internal static class FakeChromium
{
    /// <summary>A picture of the right size.</summary>
    public static byte[] Picture => [.. Assets.Read("share.png")];

    /// <summary>Gives the same picture for every card, and keeps a line for each.</summary>
    public static string Create(TempFolder folder)
    {
        File.WriteAllBytes(folder["picture.png"], Picture);
        return Create(folder, $"""
            for argument in "$@"; do
                case "$argument" in --screenshot=*) cp '{folder["picture.png"]}' "$(echo "$argument" | cut -d= -f2)";; esac
            done
            echo taken >> '{folder["taken"]}'
            """);
    }

    /// <summary>Does what a shell script says.</summary>
    public static string Create(TempFolder folder, string script)
    {
        folder.Write("chromium", $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder["chromium"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return folder["chromium"];
    }
}
