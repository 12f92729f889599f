namespace OpenData.SiteGen.Tests.Browser;

/// <summary>A theory that needs Chromium; where there is none it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    internal static string? Reason => Chromium.Executable is null
        ? "There is no Chromium here: install Debian's package chromium, or name the program in CHROMIUM."
        : null;

    public BrowserTheoryAttribute() => Skip = Reason;
}
