using System.Text;
using OpenData.Api.Dataset;
using OpenData.Api.Seeding;

namespace OpenData.Bench.Seeding;

/// <summary>
/// Writes a seed of the size of Viet Nam, wholly generated and saying so: 63 provinces, 10,600 communes and more than 200,000 figures.
/// It has the files and rules of the real seed, and takes criteria, indicators, categories and decisions from it, but not one figure.
/// </summary>
/// <param name="realSeed">The folder of the real seed.</param>
/// <param name="folder">The folder to write to.</param>
/// <param name="scale">The part of each province that is wanted: 1 is all of it.</param>
/// <param name="provinces">How many of the 63 provinces are wanted.</param>
internal sealed class NationalSeed(string realSeed, string folder, double scale, int provinces = NationalSeed.Provinces)
{
    private const int Provinces = 63;
    private const int DistrictsOfProvince = 11;
    private const int Years = 5;
    private const int Indicators = 4;
    private static readonly string[] Taken = ["criteria_sets.csv", "criteria.csv", "indicators.csv", "categories.csv", "decisions.csv", "sources.csv", "place_changes.csv", "mentions.csv"];
    private readonly Seed _real = SeedReader.Read(SeedFolder.Read(realSeed)).Content!;

    private int Communes => (int)(10_626 * scale * provinces / Provinces);

    private int Products => (int)(15_000 * scale * provinces / Provinces);

    public void Write()
    {
        Directory.CreateDirectory(folder);
        GeneratedPackage.Write(realSeed, folder);
        foreach (var name in Taken) File.WriteAllText(Path.Combine(folder, name), Only(name));

        using var places = Open("places.csv");
        using var facts = Open("facts.csv");
        using var standings = Open("standings.csv");
        using var checks = Open("checks.csv");
        var counts = _real.Indicators.Select(loaded => loaded.Item).Where(indicator => indicator.Dimension is null && indicator.Measure is Measure.Stock or Measure.Flow);
        var indicators = counts.Take(Indicators).Select(indicator => indicator.Id).ToArray();
        for (var province = 0; province < provinces; province++)
        {
            places.Row(("id", $"gen-p{province}"), ("code", $"{province + 10:D2}"), ("type", "province"), ("name_vi", $"Tỉnh sinh máy {province}"), ("name_en", $"Generated {province}"), ("confidence", "low"));
            for (var district = 0; district < DistrictsOfProvince; district++) WriteDistrict(province, district, indicators, places, facts, standings, checks);
        }

        WriteProducts();
    }

    private void WriteDistrict(int province, int district, string[] indicators, Writer places, Writer facts, Writer standings, Writer checks)
    {
        var index = (province * DistrictsOfProvince) + district;
        var id = $"gen-d{index}";
        places.Row(("id", id), ("code", $"{index + 100:D3}"), ("type", "district"), ("name_vi", $"Huyện sinh máy {index}"), ("name_en", $"Generated {index}"), ("parent", $"gen-p{province}"), ("confidence", "low"));
        var districts = provinces * DistrictsOfProvince;
        var communes = Enumerable.Range(0, Communes).Skip(Communes * index / districts).Take((Communes * (index + 1) / districts) - (Communes * index / districts)).ToList();
        foreach (var commune in communes)
        {
            places.Row(("id", $"gen-c{commune}"), ("code", $"{commune + 10_000:D5}"), ("type", "commune"), ("name_vi", $"Xã sinh máy {commune}"), ("name_en", $"Generated {commune}"), ("parent", id), ("confidence", "low"));
            standings.Row(("id", $"gen-s{commune}"), ("place", $"gen-c{commune}"), ("level", "standard"), ("year", $"{2018 + (commune % 6)}"), ("kind", "certified"), ("source", Source(commune)), ("paragraph", "1"), ("printed", "sinh máy"));
        }

        foreach (var indicator in indicators)
        {
            for (var year = 2020; year < 2020 + Years; year++)
            {
                foreach (var commune in communes) Figure(facts, $"gen-f-{indicator}-{commune}-{year}", indicator, $"gen-c{commune}", year, Value(commune, year));
                var total = $"gen-f-{indicator}-d{index}-{year}";
                Figure(facts, total, indicator, id, year, communes.Sum(commune => Value(commune, year)));
                if (communes.Count == 0) continue;

                checks.Row(("id", $"gen-k-{indicator}-{index}-{year}"), ("kind", "sum"), ("left", total), ("operands", string.Join(' ', communes.Select(commune => $"gen-f-{indicator}-{commune}-{year}"))), ("title_vi", "Tổng sinh máy"), ("title_en", "Generated sum"), ("explanation_vi", "Sinh máy"), ("explanation_en", "Generated"));
            }
        }
    }

    private void Figure(Writer facts, string id, string indicator, string place, int year, int value) =>
        facts.Row(("id", id), ("indicator", indicator), ("place", place), ("period", $"{year}"), ("kind", "reported"), ("value", $"{value}"), ("qualifier", "exact"), ("source", Source(year)), ("paragraph", $"{1 + (value % 50)}"), ("printed", $"{value} sinh máy"), ("note_vi", "Sinh máy, không có thật"), ("note_en", "Generated, not real"));

    private void WriteProducts()
    {
        using var producers = Open("producers.csv");
        using var products = Open("products.csv");
        using var ratings = Open("ratings.csv");
        for (var i = 0; i < Products; i++)
        {
            (string, string)[] citation = [("source", Source(i)), ("paragraph", "1"), ("printed", "sinh máy")];
            if (i % 3 == 0) producers.Row([("id", $"gen-m{i / 3}"), ("name_vi", $"Hợp tác xã sinh máy {i / 3}"), ("name_en", $"Generated {i / 3}"), ("place", $"gen-c{i % Communes}"), .. citation]);
            products.Row([("id", $"gen-o{i}"), ("name_vi", $"Sản phẩm sinh máy {i}"), ("name_en", $"Generated {i}"), ("producer", $"gen-m{i / 3}"), .. citation]);
            ratings.Row([("id", $"gen-r{i}"), ("product", $"gen-o{i}"), ("stars", $"{3 + (i % 3)}"), ("level", "province"), ("date", $"{2020 + (i % 5)}"), .. citation]);
        }
    }

    private static int Value(int commune, int year) => 1 + ((commune * 31) + (year * 7)) % 900;

    /// <summary>What is taken of a real file: of the rows that hang on real places and figures only the header.</summary>
    private string Only(string name)
    {
        var text = File.ReadAllText(Path.Combine(realSeed, name));
        return name is "place_changes.csv" or "mentions.csv" ? text[..(text.IndexOf('\n', StringComparison.Ordinal) + 1)] : text;
    }

    private string Source(int number) => _real.Sources[number % _real.Sources.Count].Item.Id;

    private Writer Open(string name) => new(Path.Combine(folder, name), File.ReadLines(Path.Combine(realSeed, name)).First().Split(','));

    private sealed class Writer : IDisposable
    {
        private readonly StreamWriter _file;
        private readonly string[] _columns;

        public Writer(string path, string[] columns)
        {
            (_file, _columns) = (new StreamWriter(path, append: false, new UTF8Encoding(false)) { NewLine = "\n" }, columns);
            _file.WriteLine(string.Join(',', columns));
        }

        public void Row(params ReadOnlySpan<(string Column, string Value)> cells)
        {
            for (var i = 0; i < _columns.Length; i++)
            {
                if (i > 0) _file.Write(',');
                foreach (var (column, value) in cells)
                    if (column == _columns[i]) _file.Write(value.Contains(',', StringComparison.Ordinal) ? $"\"{value}\"" : value);
            }

            _file.WriteLine();
        }

        public void Dispose() => _file.Dispose();
    }
}
