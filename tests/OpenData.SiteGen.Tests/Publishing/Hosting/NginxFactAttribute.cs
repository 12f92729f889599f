namespace OpenData.SiteGen.Tests.Publishing.Hosting;

/// <summary>A test that needs nginx; where there is none it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NginxFactAttribute : FactAttribute
{
    internal static readonly string? Program = new[] { "/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/bin/nginx" }.FirstOrDefault(File.Exists);

    public NginxFactAttribute() => Skip = Program is null ? "There is no nginx here: install Debian's package nginx-light." : null;
}
