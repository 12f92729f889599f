using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Publishing.Hosting;

/// <summary>A real nginx that serves a site with the settings that the site carries.</summary>
internal sealed class NginxServer : IAsyncDisposable
{
    private readonly TempFolder _folder = new();
    private readonly Process _process;

    private NginxServer(string site, int port)
    {
        _folder.Write("nginx.conf", $$"""
            daemon off;
            master_process off;
            pid {{_folder["nginx.pid"]}};
            error_log stderr warn;
            events { }
            http {
                include /etc/nginx/mime.types;
                access_log off;
                client_body_temp_path {{_folder["body"]}};
                proxy_temp_path {{_folder["proxy"]}};
                fastcgi_temp_path {{_folder["fastcgi"]}};
                uwsgi_temp_path {{_folder["uwsgi"]}};
                scgi_temp_path {{_folder["scgi"]}};
                server {
                    listen 127.0.0.1:{{port}};
                    root {{site}};
                    include {{site}}/server/nginx.conf;
                }
            }
            """);
        var (code, said) = Run("-t");
        code.ShouldBe(0, said);
        said.ShouldNotContain("[warn]");
        _process = Start();
        Http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
    }

    public HttpClient Http { get; }

    public static async Task<NginxServer> StartAsync(string site)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        var server = new NginxServer(site, port);
        for (var tries = 0; tries < 100 && !await server.Answers(); tries++) await Task.Delay(50);
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        Http.Dispose();
        _folder.Dispose();
    }

    private async Task<bool> Answers()
    {
        try
        {
            using var response = await Http.GetAsync("/robots.txt");
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private Process Start(params string[] arguments) => Process.Start(
        new ProcessStartInfo(NginxFactAttribute.Program!, ["-p", _folder.Root, "-c", _folder["nginx.conf"], .. arguments]) { RedirectStandardError = true })!;

    private (int Code, string Said) Run(params string[] arguments)
    {
        using var process = Start(arguments);
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, said);
    }
}
