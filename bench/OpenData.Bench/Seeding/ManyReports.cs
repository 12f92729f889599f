using System.Security.Cryptography;
using System.Text;

namespace OpenData.Bench.Seeding;

/// <summary>
/// Adds to a seed what many more reports on the real province would bring: more checks, derived figures, gaps, shortfalls
/// and products than one answer of the API holds. All of it is generated and says so.
/// </summary>
/// <param name="folder">The folder of the seed, with the real rows in it.</param>
internal sealed class ManyReports(string folder)
{
    /// <summary>Derived figures; some are computed from others.</summary>
    public const int Derived = Communes * (Years - 1);

    /// <summary>Checks that do not hold.</summary>
    public const int Failed = 100;

    /// <summary>Checks that cannot be decided.</summary>
    public const int Open = Communes;

    /// <summary>Checks that hold.</summary>
    public const int Held = Derived + Again;

    /// <summary>Figures of each programme that no document gives.</summary>
    public const int GapsOfProgramme = 200;

    /// <summary>Times that a document says that money is lacking.</summary>
    public const int Shortfalls = 120;

    /// <summary>Figures of one kind over the years, of the province and of <see cref="Known"/>.</summary>
    public const int History = 60;

    /// <summary>A commune with so many figures.</summary>
    public const string Known = "nong-thuong-01852";

    /// <summary>Products.</summary>
    public const int Products = 60;

    /// <summary>Targets of the province; half of them have a result.</summary>
    public const int Targets = 2 * History;

    /// <summary>A document with figures of every commune, a paragraph each.</summary>
    public const string Long = "gen-report-19";

    /// <summary>How many figures that document has.</summary>
    public const int LongFigures = Communes * LongFiguresEach;

    /// <summary>How many of each commune.</summary>
    public const int LongFiguresEach = 10;

    private const int Again = 350;
    private const int Reports = 20;
    private const int Communes = 50;
    private const int Years = 11;
    private const int FirstYear = 2001;
    private const string Province = "bac-kan-06";
    private const string Counted = "ocop-support-projects";
    private const string Summed = "ocop-flagship-projects";

    private static readonly (string, string)[] Noted = [("note_vi", "Sinh máy, không có thật"), ("note_en", "Generated, not real")];

    /// <summary>Adds the rows.</summary>
    public void Append()
    {
        Append("sources.csv", Enumerable.Range(0, Reports).Select(Report));
        Append("facts.csv", [.. Pairs(0).Select(Figure), .. Pairs(1).Select(Sum), .. Enumerable.Range(0, Open).Select(Lost), .. Over("ntm-criteria-average", Province), .. Over("poverty-rate", Province), .. Over("ocop-shops", Known), .. Stars(), .. Aims(), .. OfLong(), .. Gaps("ntm"), .. Gaps("ocop")]);
        Append("checks.csv",
        [
            .. Pairs(1).Select((pair, n) => Check($"held-{n}", SumId(pair), Inputs(pair))),
            .. Pairs(1).Take(Again).Select((pair, n) => Check($"again-{n}", SumId(pair), Inputs(pair).Reverse())),
            // A sum is more than its last part alone.
            .. Pairs(1).Take(Failed).Select((pair, n) => Check($"failed-{n}", SumId(pair), [FigureId(pair)])),
            .. Pairs(1).Take(Open).Select((pair, n) => Check($"open-{n}", FigureId(pair), [FigureId((pair.Commune, pair.Year - 1)), LostId(n)])),
        ]);
        Append("mentions.csv", Enumerable.Range(0, Shortfalls).Select(n => Row(
            [("id", $"gen-short-{n}"), ("kind", "shortfall"), ("name_vi", $"Thiếu vốn, câu sinh máy {n}"), ("name_en", $"Generated: funds are short, {n}"), .. Cited(n)])));
        Append("producers.csv", [Row([("id", "gen-more-producer"), ("name_vi", "Chủ thể sinh máy"), ("name_en", "Generated producer"), .. Cited(0)])]);
        Append("products.csv", Enumerable.Range(0, Products).Select(n => Row(
            [("id", $"gen-more-product-{n}"), ("name_vi", $"Sản phẩm sinh máy, thứ {n}"), ("name_en", $"Generated product no. {n}"), ("producer", "gen-more-producer"), .. Cited(n)])));
    }

    private static Dictionary<string, string> Report(int number) => Row(
    [
        ("id", ReportId(number)), ("title_vi", $"Báo cáo sinh máy {number}"), ("title_en", $"Generated report {number}"), ("published", $"{FirstYear + number}-01-15"), ("language", "vi"), ("title_given", "assigned"),
        ("file", $"{ReportId(number)}.txt"), ("sha256", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ReportId(number))))), .. Noted,
    ]);

    private Dictionary<string, string> Figure((int Commune, int Year) pair) => Row(
    [
        ("id", FigureId(pair)), ("indicator", Counted), ("place", Places[pair.Commune]), ("period", Period(pair)), ("kind", "reported"), ("qualifier", "exact"),
        ("value", $"{Value(pair)}"), ("source", ReportId(pair.Year)), ("paragraph", $"{1 + pair.Commune}"), ("printed", $"{Value(pair)} sinh máy"), .. Noted,
    ]);

    private Dictionary<string, string> Sum((int Commune, int Year) pair) => Row(
    [
        ("id", SumId(pair)), ("indicator", Summed), ("place", Places[pair.Commune]), ("period", Period(pair)), ("kind", "derived"), ("qualifier", "exact"),
        ("value", $"{Summand(pair) + Value(pair)}"), ("formula", "a + b"), ("inputs", string.Join(' ', Inputs(pair))), .. Noted,
    ]);

    /// <summary>A figure for each year, before any other one.</summary>
    private static IEnumerable<Dictionary<string, string>> Over(string indicator, string place) =>
        Enumerable.Range(0, History).Select(year => Past($"gen-{indicator}-{year}", indicator, place, PastYear(year), 1 + (year % 19), ""));

    /// <summary>Products with four and with three stars, and both together.</summary>
    private static IEnumerable<Dictionary<string, string>> Stars() => Enumerable.Range(0, Years).SelectMany(year => new[]
    {
        Past($"gen-stars-{year}", "ocop-products", Province, PastYear(year), 3 * (year + 1), ""),
        Past($"gen-stars-{year}-4", "ocop-products", Province, PastYear(year), year + 1, "stars-4"),
        Past($"gen-stars-{year}-3", "ocop-products", Province, PastYear(year), 2 * (year + 1), "stars-3"),
    });

    /// <summary>Two targets for each year, one of them with its result.</summary>
    private static IEnumerable<Dictionary<string, string>> Aims() => Enumerable.Range(0, History).SelectMany(year => new[]
    {
        Aim(year, "ocop-video-clips"),
        Aim(year, "ocop-food-safety-contests"),
        Past($"gen-video-clips-{year}", "ocop-video-clips", Province, PastYear(year), 7 + (year % 9), ""),
    });

    private static Dictionary<string, string> Aim(int year, string indicator) =>
        new(Past($"gen-target-{indicator}-{year}", indicator, Province, PastYear(year), 10, "")) { ["kind"] = "target", ["source"] = ReportId(1), ["paragraph"] = $"{200 + year}" };

    private IEnumerable<Dictionary<string, string>> OfLong() => Enumerable.Range(0, Communes).SelectMany(commune => Enumerable.Range(0, LongFiguresEach).Select(year =>
        new Dictionary<string, string>(Past($"gen-long-{commune}-{year}", "ocop-producers-founded", Places[commune], PastYear(year), 1 + ((commune + year) % 40), "")) { ["source"] = Long, ["paragraph"] = $"{1 + (2 * commune)}" }));

    private static string PastYear(int year) => $"{FirstYear - 81 + year}";

    private static Dictionary<string, string> Past(string id, string indicator, string place, string period, int value, string category) => Row(
        [("id", id), ("indicator", indicator), ("place", place), ("period", period), ("kind", "reported"), ("qualifier", "exact"), ("value", $"{value}"), ("category", category), ("source", ReportId(0)), ("paragraph", "50"), ("printed", $"{value} sinh máy"), .. Noted]);

    private Dictionary<string, string> Lost(int commune) => Row(
        [("id", LostId(commune)), ("indicator", Counted), ("place", Places[commune]), ("period", $"{FirstYear - 1}"), ("kind", "reported"), ("missing", "not-published"), ("qualifier", "exact"), .. Noted]);

    private IEnumerable<Dictionary<string, string>> Gaps(string programme)
    {
        string[] indicators = [.. Rows("indicators.csv").Where(cells => cells[1] == programme && cells[5].Length == 0).Select(cells => cells[0])];
        return Enumerable.Range(0, GapsOfProgramme).Select(n => Row(
            [("id", $"gen-gap-{programme}-{n}"), ("indicator", indicators[n % indicators.Length]), ("place", Province), ("period", $"{FirstYear - 1 - (n / indicators.Length)}"), ("kind", "reported"), ("missing", "not-published"), ("qualifier", "exact"), .. Noted]));
    }

    private static Dictionary<string, string> Check(string name, string left, IEnumerable<string> operands) => Row(
    [
        ("id", $"gen-check-{name}"), ("kind", "sum"), ("left", left), ("operands", string.Join(' ', operands)),
        ("title_vi", $"Phép cộng sinh máy {name}"), ("title_en", $"Generated sum {name}"), ("explanation_vi", "Sinh máy, không có thật."), ("explanation_en", "Generated, not real."),
    ]);

    /// <summary>In every other year the sum goes on from that of the year before, which is derived as well.</summary>
    private static string[] Inputs((int Commune, int Year) pair) =>
        [pair.Year % 2 == 0 ? SumId((pair.Commune, pair.Year - 1)) : FigureId((pair.Commune, pair.Year - 1)), FigureId(pair)];

    private static int Summand((int Commune, int Year) pair) => pair.Year % 2 == 0
        ? Value((pair.Commune, pair.Year - 2)) + Value((pair.Commune, pair.Year - 1))
        : Value((pair.Commune, pair.Year - 1));

    private static int Value((int Commune, int Year) pair) => 1 + (((pair.Commune * 31) + (pair.Year * 7)) % 90);

    private static string FigureId((int Commune, int Year) pair) => $"gen-more-{pair.Commune}-{pair.Year}";

    private static string SumId((int Commune, int Year) pair) => $"gen-sum-{pair.Commune}-{pair.Year}";

    private static string LostId(int commune) => $"gen-lost-{commune}";

    private static string Period((int Commune, int Year) pair) => $"{FirstYear + pair.Year}";

    private static string ReportId(int number) => $"gen-report-{number}";

    private static (string, string)[] Cited(int number) => [("source", ReportId(number % Reports)), ("paragraph", $"{100 + number}"), ("printed", "sinh máy")];

    private static IEnumerable<(int Commune, int Year)> Pairs(int firstYear) =>
        Enumerable.Range(0, Communes).SelectMany(commune => Enumerable.Range(firstYear, Years - firstYear).Select(year => (commune, year)));

    /// <summary>Communes of the real province that stood all that time.</summary>
    private string[] Places => field ??=
        [.. Rows("places.csv").Where(cells => cells[2] == "commune" && cells[6].Length == 0 && cells[7] == "2025-06-30").Select(cells => cells[0]).Take(Communes)];

    // The columns that are read stand before any that holds a comma.
    private IEnumerable<string[]> Rows(string name) => File.ReadLines(Path.Combine(folder, name)).Skip(1).Select(line => line.Split(','));

    private static Dictionary<string, string> Row(params IEnumerable<(string Column, string Value)> cells) =>
        cells.ToDictionary(cell => cell.Column, cell => cell.Value, StringComparer.Ordinal);

    private void Append(string name, IEnumerable<Dictionary<string, string>> rows)
    {
        var path = Path.Combine(folder, name);
        var header = File.ReadLines(path).First().Split(',');
        File.AppendAllText(path, string.Concat(rows.Select(row =>
            string.Join(',', header.Select(column => row.GetValueOrDefault(column, "") is var cell && cell.Contains(',', StringComparison.Ordinal) ? $"\"{cell}\"" : cell)) + "\n")));
    }
}
