using System.Text;

namespace OpenData.SiteGen.Downloads;

/// <summary>What goes with the data wherever it goes: read-me, licence, citation. Made from the descriptor alone.</summary>
internal static class PackageTexts
{
    public static IEnumerable<DataFile> Of(DataPackage package)
    {
        yield return File("README.md", ReadMe(package));
        yield return File("LICENSE.txt", Licence(package));
        yield return File("CITATION.bib", Citation(package));
    }

    private static string ReadMe(DataPackage package) =>
        $"""
        # {package.Text("title_vi")}

        {package.Text("description_vi")}

        Phiên bản {package.Version}. Giấy phép: {LicenceName(package, "vi")}, {package.Licence["path"]}.

        Mỗi tệp CSV là một bảng, mã hóa UTF-8; `datapackage.json` nói rõ ý nghĩa từng cột bằng hai thứ tiếng. Tệp
        `facts.csv` chứa các con số; cột `source` và `paragraph` dẫn tới văn bản và đoạn văn nêu con số, cột `printed`
        chép đúng cách văn bản in. `sha256sum --check SHA256SUMS` cho biết các tệp có nguyên vẹn không.

        # {package.Text("title_en")}

        {package.Text("description_en")}

        Version {package.Version}. Licence: {LicenceName(package, "en")}, {package.Licence["path"]}.

        Each CSV file is a table in UTF-8; `datapackage.json` says in both languages what every column means.
        `facts.csv` holds the figures; its columns `source` and `paragraph` lead to the document and the paragraph that
        say them, and `printed` is the figure as the document prints it. `sha256sum --check SHA256SUMS` tells whether
        the files are whole.

        | tệp / file | bảng / table |
        |---|---|
        {string.Join("\n", Tables(package))}

        """;

    private static IEnumerable<string> Tables(DataPackage package) =>
        (package.Descriptor["resources"]?.AsArray() ?? [])
            .Select(table => $"| {table!["path"]} | {table["title_vi"] ?? table["title"]} / {table["title_en"] ?? table["title"]} |");

    private static string Licence(DataPackage package) =>
        $"""
        {package.Text("title_en")}
        {LicenceName(package, "en")}
        {package.Licence["path"]}

        {package.Text("title_vi")}
        {LicenceName(package, "vi")}
        {package.Licence["path"]}

        """;

    private static string Citation(DataPackage package) =>
        $$"""
        @misc{ {{package.Text("name")}}-{{package.Version}},
          title = { {{package.Text("title_en")}} },
          note = {Version {{package.Version}}, {{package.Licence["name"]}} }
        }

        """;

    private static string LicenceName(DataPackage package, string language) =>
        (package.Licence[$"title_{language}"] ?? package.Licence["title"] ?? package.Licence["name"])?.GetValue<string>() ?? "";

    private static DataFile File(string name, string text) => new(name, Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));
}
