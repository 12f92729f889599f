using Microsoft.Playwright;
using OpenData.SiteGen.Sharing;

namespace OpenData.SiteGen.Tests.Browser;

/// <summary>The browser that the machine has: nothing is downloaded.</summary>
internal static class Chromium
{
    /// <summary>Where it is: the one that the command takes pictures with; null where there is none.</summary>
    public static string? Executable { get; } = CardCamera.FindProgram();

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Executable,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
}
