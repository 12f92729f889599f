namespace OpenData.SiteGen.Tests.Browser;

/// <summary>A test that needs Chromium and the bundle of the explorer; where one of them is missing it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ExplorerFactAttribute : FactAttribute
{
    public ExplorerFactAttribute() => Skip = BrowserTheoryAttribute.Reason ?? Reason;

    private static string? Reason => File.Exists(Path.Combine(RepositoryRoot.Above(AppContext.BaseDirectory), "explorer", "dist", "bundle.json"))
        ? null
        : "The explorer is not built: run npm ci && npm run build in the folder explorer.";
}
