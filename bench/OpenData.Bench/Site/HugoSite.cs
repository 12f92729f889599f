using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace OpenData.Bench.Site;

/// <summary>
/// The same answers as a Hugo project: a file of content for each commune with the answer as its front matter, and
/// templates that make of it what ours make of it: navigation, facts, a table and a drawing for each indicator, the
/// documents, the query, the links relative. What our pages have more of is made up for by text that every page has
/// alike, which costs Hugo next to nothing.
/// </summary>
internal static class HugoSite
{
    private const string Public = "public";
    private const string Rest = "layouts/partials/rest.html";

    private static readonly (string Path, string Text)[] Project =
    [
        ("config.toml", """
            baseURL = "https://example.test/"
            relativeURLs = true
            disableKinds = ["taxonomy", "term", "section", "home", "RSS", "sitemap", "robotsTXT", "404"]
            title = "Sinh máy"
            """),
        ("layouts/_default/baseof.html", """
            <!DOCTYPE html>
            <html lang="vi">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{{ .Params.a.fullName }} – {{ .Site.Title }}</title>
            <meta name="description" content="{{ block "lead" . }}{{ end }}">
            <link rel="stylesheet" href="{{ "assets/site.css" | relURL }}"><link rel="icon" href="{{ "assets/icon.svg" | relURL }}">
            <link rel="alternate" hreflang="vi" href="{{ .RelPermalink }}"><link rel="alternate" hreflang="en" href="/en{{ .RelPermalink }}">
            </head>
            <body><a class="skip" href="#main">Chuyển đến nội dung chính</a>
            {{ partial "masthead.html" . }}
            <main id="main"><article>{{ block "main" . }}{{ end }}</article>{{ partial "foot.html" . }}</main>
            {{ partial "footer.html" . }}{{ partial "rest.html" . }}
            </body></html>
            """),
        ("layouts/partials/masthead.html", """
            <header class="masthead"><svg class="brocade" width="100%" height="14" aria-hidden="true"><defs><pattern id="weave" width="28" height="14" patternUnits="userSpaceOnUse">{{ range seq 6 }}<rect width="4" height="4" x="{{ mul . 4 }}" y="5"/>{{ end }}</pattern></defs><rect width="100%" height="14" fill="url(#weave)"/></svg>
            <div class="bar"><a class="name" href="/">{{ .Site.Title }}</a><a class="language" href="/en{{ .RelPermalink }}" lang="en">English</a></div>
            <form role="search" action="/tim/"><label for="find">Tìm xã, sản phẩm, văn bản</label><input type="search" id="find" name="q"><button>Tìm</button></form>
            <nav aria-label="Các trang chính"><ul>{{ range slice "muc-tieu" "nong-thon-moi" "ocop" "kinh-phi" "xa" "nguon" "du-lieu" }}<li><a href="/{{ . }}/"{{ if eq . "xa" }} aria-current="true"{{ end }}>{{ humanize . }}</a></li>{{ end }}</ul></nav></header>
            """),
        ("layouts/partials/foot.html", """
            {{ $sources := newScratch }}{{ range .Params.a.facts }}{{ with .citation }}{{ $sources.SetInMap "s" .source.id .source }}{{ end }}{{ end }}
            <div class="foot"><section aria-labelledby="sources"><h2 id="sources">Nguồn của trang này</h2><ol>{{ range $sources.GetSortedMapValues "s" }}<li><a href="/nguon/{{ .id }}/">{{ .title }}</a>. {{ .published.text }}</li>{{ end }}</ol></section>
            <section aria-labelledby="cite"><h2 id="cite">Trích dẫn trang này</h2><p class="citation">{{ .Site.Title }}: “{{ .Params.a.fullName }}”.</p></section>
            <section aria-labelledby="query"><h2 id="query">Truy vấn tạo nên trang này</h2><details><summary>GraphQL</summary><pre><code>{{ site.Data.query.text }}</code></pre><p>Biến: <code>{"id":"{{ .Params.a.id }}"}</code></p></details></section></div>
            """),
        ("layouts/partials/footer.html", """
            <footer><div><h2>Căn cứ của số liệu</h2><p>Mỗi con số được chép từ một văn bản đã công bố, kèm thứ tự đoạn và nguyên văn.</p><p>Dữ liệu mở theo giấy phép <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p></div></footer>
            """),
        ("layouts/xa/single.html", """
            {{ define "lead" }}{{ .Params.a.fullName }}: {{ len .Params.a.facts }} số liệu.{{ end }}
            {{ define "main" }}
            {{ $a := .Params.a }}
            <h1>{{ $a.fullName }}</h1><p class="lead">{{ $a.fullName }}, {{ with $a.district }}<a href="/huyen/{{ .id }}/">{{ .fullName }}</a>{{ end }}: {{ len $a.facts }} số liệu.</p>
            <dl class="facts"><div><dt>Mã</dt><dd>{{ $a.code }}</dd></div>{{ with $a.province }}<div><dt>Tỉnh</dt><dd>{{ .fullName }}</dd></div>{{ end }}</dl>
            {{ with $a.standings }}<section aria-labelledby="st"><h2 id="st">Nông thôn mới</h2><table><thead><tr><th scope="col">Năm</th><th scope="col">Mức</th></tr></thead><tbody>{{ range . }}<tr><td>{{ .year }}</td><td>{{ .level }} <a class="mark" href="/nguon/{{ .citation.source.id }}/#{{ .id }}">[{{ .citation.paragraph }}]</a></td></tr>{{ end }}</tbody></table></section>{{ end }}
            {{ $groups := newScratch }}{{ range $a.facts }}{{ $groups.Add .indicator.id (slice .) }}{{ end }}
            {{ range $key, $facts := $groups.Values }}{{ $first := index $facts 0 }}
            <section aria-labelledby="{{ $key }}"><h2 id="{{ $key }}">{{ $first.indicator.name }}</h2>
            <figure>{{ partial "line.html" $facts }}<figcaption>{{ $first.indicator.name }}</figcaption></figure>
            <table><thead><tr><th scope="col">Số liệu</th><th scope="col">Khi nào</th><th scope="col">Giá trị</th></tr></thead><tbody>
            {{ range $facts }}<tr><th scope="row">{{ .indicator.name }}{{ with .category }}: {{ .name }}{{ end }}{{ with .note }}<small class="note">{{ . }}</small>{{ end }}</th><td>{{ .period.text }}</td><td><data value="{{ .value }}">{{ lang.FormatNumberCustom 0 .value ", . ." }}</data> {{ .indicator.unit.name }}{{ with .citation }} <a class="mark" href="/nguon/{{ .source.id }}/#{{ $first.id }}" title="Nguồn: {{ .source.title }}, đoạn {{ .paragraph }}">[{{ .paragraph }}]</a>{{ end }}</td></tr>{{ end }}
            </tbody></table></section>{{ end }}
            {{ with $a.products }}<section><h2 id="sp">Sản phẩm OCOP</h2><ul>{{ range . }}<li>{{ .name }}{{ range .ratings }} {{ .stars }} ★{{ end }}</li>{{ end }}</ul></section>{{ end }}
            {{ end }}
            """),
        ("layouts/partials/line.html", """
            {{ $n := len . }}{{ $max := 1.0 }}{{ range . }}{{ $max = math.Max $max (float .value) }}{{ end }}
            <svg viewBox="0 0 640 240" role="img"><title>{{ (index . 0).indicator.name }}</title><desc>{{ range . }}{{ .period.text }}: {{ .value }}. {{ end }}</desc>
            {{ range seq 0 4 }}<line x1="40" x2="620" y1="{{ add 20 (mul . 45) }}" y2="{{ add 20 (mul . 45) }}" class="grid"/><text x="36" y="{{ add 24 (mul . 45) }}">{{ math.Round (mul $max (sub 1.0 (div . 4.0))) }}</text>{{ end }}
            <polyline points="{{ range $i, $f := . }}{{ add 40 (mul $i (div 580.0 $n)) }},{{ sub 200.0 (mul 180.0 (div (float $f.value) $max)) }} {{ end }}"/>
            {{ range $i, $f := . }}<circle r="4" cx="{{ add 40 (mul $i (div 580.0 $n)) }}" cy="{{ sub 200.0 (mul 180.0 (div (float $f.value) $max)) }}"/><text x="{{ add 40 (mul $i (div 580.0 $n)) }}" y="{{ sub 190.0 (mul 180.0 (div (float $f.value) $max)) }}">{{ $f.value }}</text><text x="{{ add 40 (mul $i (div 580.0 $n)) }}" y="225">{{ $f.period.text }}</text>{{ end }}
            </svg>
            """),
    ];

    /// <summary>
    /// Writes the project and has Hugo build it twice: the first time for the size of its pages. How long the second time
    /// took and how many bytes it wrote; null where there is no Hugo.
    /// </summary>
    public static async Task<(double Seconds, long Bytes)?> BuildAsync(
        string folder, IReadOnlyCollection<(string Id, ReadOnlyMemory<byte> Answer)> pages, long bytesWanted, CancellationToken cancellation)
    {
        foreach (var (path, text) in Project) Write(Path.Combine(folder, path), text);
        Write(Path.Combine(folder, Rest), "");
        Write(Path.Combine(folder, "data", "query.json"), "{\"text\":\"" + SiteGen.Api.GraphQLQuery.Of("Commune").Text.Replace("\n", "\\n", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"}");
        var content = Directory.CreateDirectory(Path.Combine(folder, "content", "xa")).FullName;
        foreach (var (id, answer) in pages)
        {
            await using var file = File.Create(Path.Combine(content, id + ".md"));
            file.Write("{\"a\":"u8);
            file.Write(answer.Span);
            file.Write("}\n"u8);
        }
        if (await BuildAsync(folder, cancellation) is not var (_, bytes)) return null;
        var missing = (int)Math.Max(0, (bytesWanted - bytes) / Math.Max(1, pages.Count));
        Write(Path.Combine(folder, Rest), string.Concat(Enumerable.Repeat("<p>Chữ sinh máy.</p>", missing / Encoding.UTF8.GetByteCount("<p>Chữ sinh máy.</p>"))));
        Directory.Delete(Path.Combine(folder, Public), recursive: true);
        return await BuildAsync(folder, cancellation);
    }

    private static async Task<(double Seconds, long Bytes)?> BuildAsync(string folder, CancellationToken cancellation)
    {
        var site = Path.Combine(folder, Public);
        var watch = Stopwatch.StartNew();
        try
        {
            var (code, text, _) = await Watched.RunAsync("hugo", ["--source", folder, "--destination", site, "--quiet"], cancellation);
            if (code != 0) throw new InvalidOperationException(text);
        }
        catch (Win32Exception)
        {
            return null; // Hugo is not on this machine
        }
        var seconds = watch.Elapsed.TotalSeconds;
        return (seconds, new DirectoryInfo(site).EnumerateFiles("index.html", SearchOption.AllDirectories).Sum(file => file.Length));
    }

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
