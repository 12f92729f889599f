using System.Text;

namespace OpenData.SiteGen.Publishing.Hosting;

/// <summary>The settings for nginx, to be included in a `server` whose root is the folder of the site.</summary>
internal static class NginxSettings
{
    private static readonly string[] Compressed =
    [
        "text/css", "text/csv", "text/javascript", "text/plain", "text/xml", "application/javascript", "application/json", "application/xml",
        "application/atom+xml", "application/manifest+json", "application/ld+json", "image/svg+xml",
    ];

    /// <summary>What nginx's own list of types lacks.</summary>
    private static readonly KeyValuePair<string, string>[] Types =
    [
        new("atom", "application/atom+xml"), new("csv", "text/csv"), new("db", "application/vnd.sqlite3"),
        new("jsonld", "application/ld+json"), new("webmanifest", "application/manifest+json"),
    ];

    /// <summary>The file, with a redirect for each short address.</summary>
    public static SiteFile Of(IReadOnlyList<KeyValuePair<string, string>> redirects, string basePath)
    {
        var text = new StringBuilder($$"""
            # Headers, redirects and the 404 page of this site, for nginx 1.18 or later:
            #
            #     server {
            #         listen 80;
            #         root /srv/site/current;                       # the link that --publish leads to each release
            #         include /srv/site/current/server/nginx.conf;  # after a release: nginx -s reload
            #     }

            index index.html;
            charset utf-8;
            charset_types {{string.Join(' ', Compressed)}};
            server_tokens off;
            absolute_redirect off;
            error_page 404 {{basePath}}404.html;
            gzip on;
            gzip_vary on;
            gzip_types {{string.Join(' ', Compressed)}};

            """);
        Location($"= {basePath}404.html", "404.html", "internal;");
        Location(basePath, "");
        Location($"{basePath}assets/", "assets/");
        Location($"{basePath}embed/", "embed/");
        Location($"{basePath}en/embed/", "en/embed/");
        foreach (var (extension, type) in Types) Location($"~ \\.{extension}$", "", "types { }", $"default_type {type};");

        text.Append("\n# Communes by their names alone, also by former ones.\n");
        foreach (var (from, to) in redirects) text.Append($"location = {from} {{ return 301 {to}; }}\n");
        return SiteFile.OfText(HostFiles.Nginx, text.ToString());

        // nginx forgets the headers of the outer level where the inner one has any: each location has them all.
        void Location(string pattern, string path, params string[] settings)
        {
            text.Append($"\nlocation {pattern} {{\n");
            foreach (var setting in settings) text.Append($"    {setting}\n");
            foreach (var (name, value) in SiteHeaders.Always.Concat(SiteHeaders.Of(path))) text.Append($"    add_header {name} \"{value}\" always;\n");
            text.Append("}\n");
        }
    }
}
