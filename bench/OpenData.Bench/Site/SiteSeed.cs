using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OpenData.Bench.Seeding;

namespace OpenData.Bench.Site;

/// <summary>
/// A generated seed that a whole site can be made of: the generated country beside the real province, which the front
/// page is about; a document for each district and year, as a country would have them; names that begin with all letters.
/// </summary>
/// <param name="realSeed">The folder of the real seed.</param>
/// <param name="folder">The folder to write to.</param>
/// <param name="scale">The part of the country that is wanted: 1 is all of it.</param>
internal sealed class SiteSeed(string realSeed, string folder, double scale)
{
    private const int Years = 5;
    private const string Checks = "checks.csv";
    private static readonly string[] Beside =
        ["places.csv", "place_changes.csv", "facts.csv", "standings.csv", "mentions.csv", "producers.csv", "products.csv", "ratings.csv"];

    private static readonly string[] Beginnings = ["An", "Bình", "Cẩm", "Dương", "Đông", "Gia", "Hòa", "Khang", "Lạc", "Minh", "Nghĩa", "Phú", "Quang", "Sơn", "Tân", "Vĩnh", "Xuân", "Yên"];

    /// <summary>Writes the seed.</summary>
    public void Write()
    {
        new NationalSeed(realSeed, folder, scale).Write();
        var districts = Districts();
        Rewrite("places.csv", cells =>
        {
            // The real provinces have codes that generated ones would have as well.
            if (cells["type"] == "province") cells["code"] = $"{int.Parse(cells["code"], CultureInfo.InvariantCulture) + 20}";
            cells["name_vi"] = Name(cells["name_vi"], cells["id"]);
            cells["name_en"] = Name(cells["name_en"], cells["id"]);
        });
        Rewrite("facts.csv", cells => cells["source"] = Document(districts[cells["place"]], cells["period"]));
        Rewrite("standings.csv", cells => cells["source"] = Document(districts[cells["place"]], "2020"));
        RewriteProducts(districts);
        WriteDocuments(districts.Values.Distinct());
        foreach (var file in Beside) Append(file);
        // The pages of checks are about the real province alone, and about as much as many more reports would say of it.
        File.Copy(Path.Combine(realSeed, Checks), Path.Combine(folder, Checks), overwrite: true);
        new ManyReports(folder).Append();
    }

    /// <summary>Products stand in the documents of their producers' districts.</summary>
    private void RewriteProducts(Dictionary<string, string> districts)
    {
        var documents = new Dictionary<string, string>();
        Rewrite("producers.csv", cells => Place(cells, Document(districts[cells["place"]], "2021")));
        Rewrite("products.csv", cells => Place(cells, documents[cells["producer"]]));
        Rewrite("ratings.csv", cells => cells["source"] = documents[cells["product"]]);

        void Place(Dictionary<string, string> cells, string document)
        {
            documents[cells["id"]] = cells["source"] = document;
            cells["name_vi"] = Name(cells["name_vi"], cells["id"]);
            cells["name_en"] = Name(cells["name_en"], cells["id"]);
        }
    }

    private static string Document(string district, string year) => $"gen-q{district["gen-d".Length..]}-{year}";

    private static int Number(string id) => int.Parse(id.AsSpan(id.LastIndexOfAny(['c', 'd', 'm', 'o', 'p', 'r']) + 1), CultureInfo.InvariantCulture);

    private static string Name(string name, string id) =>
        name[name.IndexOf(name.Contains("sinh", StringComparison.Ordinal) ? "sinh" : "Generated", StringComparison.Ordinal)..] is var rest
            ? $"{Beginnings[Number(id) % Beginnings.Length]} {rest}" : name;

    /// <summary>The district of each district and commune.</summary>
    private Dictionary<string, string> Districts()
    {
        var districts = new Dictionary<string, string>();
        Read("places.csv", cells =>
        {
            if (cells["type"] == "district") districts[cells["id"]] = cells["id"];
            else if (cells["type"] == "commune") districts[cells["id"]] = cells["parent"];
        });
        return districts;
    }

    private void WriteDocuments(IEnumerable<string> districts)
    {
        var path = Path.Combine(folder, "sources.csv");
        var header = File.ReadLines(path).First().Split(',');
        using var file = File.AppendText(path);
        foreach (var district in districts)
        {
            for (var year = 2020; year < 2020 + Years; year++)
            {
                var id = Document(district, $"{year}");
                var cells = new Dictionary<string, string>
                {
                    ["id"] = id,
                    ["title_vi"] = $"Văn bản sinh máy {id}",
                    ["title_en"] = $"Generated document {id}",
                    ["published"] = $"{year + 1}-01-15",
                    ["language"] = "vi",
                    ["file"] = $"{id}.txt",
                    ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id))),
                    ["title_given"] = "assigned",
                    ["note_vi"] = "Sinh máy",
                    ["note_en"] = "Generated",
                };
                file.Write(string.Join(',', header.Select(column => cells.GetValueOrDefault(column, ""))) + "\n");
            }
        }
    }

    private void Append(string name)
    {
        var real = File.ReadAllText(Path.Combine(realSeed, name));
        File.AppendAllText(Path.Combine(folder, name), real[(real.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
    }

    private void Read(string name, Action<Dictionary<string, string>> row)
    {
        using var lines = File.ReadLines(Path.Combine(folder, name)).GetEnumerator();
        lines.MoveNext();
        var header = lines.Current.Split(',');
        while (lines.MoveNext()) row(Cells(header, lines.Current));
    }

    private void Rewrite(string name, Action<Dictionary<string, string>> change)
    {
        var path = Path.Combine(folder, name);
        var header = File.ReadLines(path).First();
        using (var file = new StreamWriter(path + ".new") { NewLine = "\n" })
        {
            file.WriteLine(header);
            Read(name, cells =>
            {
                change(cells);
                file.WriteLine(string.Join(',', cells.Values));
            });
        }
        File.Move(path + ".new", path, overwrite: true);
    }

    /// <summary>What is generated has quotation marks around the one cell with a comma alone: the note at the end.</summary>
    private static Dictionary<string, string> Cells(string[] header, string line)
    {
        var cells = line.Split(',', header.Length).ToList();
        var quoted = line.IndexOf('"', StringComparison.Ordinal);
        if (quoted >= 0)
        {
            cells = [.. line[..quoted].Split(',')[..^1], .. line[quoted..].Split('"').Where((_, index) => index % 2 == 1).Select(cell => $"\"{cell}\"")];
            while (cells.Count < header.Length) cells.Add("");
        }
        return header.Zip(cells).ToDictionary(cell => cell.First, cell => cell.Second);
    }
}
