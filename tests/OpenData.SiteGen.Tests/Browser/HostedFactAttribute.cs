using OpenData.SiteGen.Tests.Publishing.Hosting;

namespace OpenData.SiteGen.Tests.Browser;

/// <summary>A test that needs a browser and nginx; where one of them is missing it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class HostedFactAttribute : FactAttribute
{
    public HostedFactAttribute() => Skip = new BrowserFactAttribute().Skip ?? new NginxFactAttribute().Skip;
}
