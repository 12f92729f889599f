using System.Text.Json;
using Microsoft.Data.Sqlite;
using OpenData.Api.Dataset;

namespace OpenData.Bench.Requests;

/// <summary>A kept connection with the prepared commands of the three queries: what a program would do that is written for these alone.</summary>
internal sealed partial class LimitConnection : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly DatasetInfo dataset;
    private readonly SqliteCommand commune;
    private readonly SqliteCommand factsOfCommune;
    private readonly SqliteCommand communes;
    private readonly SqliteCommand latestFacts;
    private readonly SqliteCommand facts;
    private readonly SqliteCommand count;
    private readonly SqliteCommand source;
    private readonly Dictionary<string, CitedSource> cited = [];
    private readonly Dictionary<(string Indicator, string Year), int> totals = [];

    public LimitConnection(string database, DatasetInfo dataset)
    {
        this.dataset = dataset;
        connection = new SqliteConnection(new SqliteDatabase(database).ConnectionString());
        connection.Open();
        using (var pragmas = connection.CreateCommand())
        {
            pragmas.CommandText = $"PRAGMA query_only = 1; PRAGMA mmap_size = {new FileInfo(database).Length}; PRAGMA cache_size = {-new FileInfo(database).Length / 1024}; PRAGMA temp_store = MEMORY; PRAGMA locking_mode = EXCLUSIVE;";
            pragmas.ExecuteNonQuery();
        }

        commune = Prepare(
            """
            SELECT c.Id, c.Code, c.NameVi, d.Id, d.NameVi, p.Id, p.NameVi FROM Places c LEFT JOIN Places d ON d.Id = c.ParentId LEFT JOIN Places p ON p.Id = d.ParentId
            WHERE c.Code = $code AND c.Type IN ('commune', 'ward', 'township') ORDER BY c.ValidTo IS NOT NULL, c.ValidTo DESC, c.Id LIMIT 1
            """,
            "$code");
        factsOfCommune = Prepare(
            "SELECT Id, Value, Decimals, Kind, PeriodText, SourceId, Paragraph, Printed FROM Facts WHERE PlaceId = $place ORDER BY PeriodFrom, PeriodTo, KnownFrom, Id",
            "$place");
        communes = Prepare(
            """
            SELECT c.Id, c.Code, c.NameVi, d.Id, d.NameVi FROM Places d JOIN Places c ON c.ParentId = d.Id
            WHERE d.ParentId = $province AND c.Type = 'commune' ORDER BY c.NameVi, c.Id LIMIT 50
            """,
            "$province");
        latestFacts = Prepare(
            """
            SELECT * FROM (SELECT Id, Value, Decimals, Kind, PeriodText, SourceId, PeriodFrom, PeriodTo, KnownFrom FROM Facts WHERE PlaceId = $place ORDER BY PeriodTo DESC, KnownFrom DESC, Id DESC LIMIT 3)
            ORDER BY PeriodFrom, PeriodTo, KnownFrom, Id
            """,
            "$place");
        facts = Prepare(
            """
            SELECT f.Id, f.Value, f.Decimals, f.Kind, f.SourceId, f.Paragraph, p.Id, p.NameVi FROM Facts f JOIN Places p ON p.Id = f.PlaceId
            WHERE f.IndicatorId = $indicator AND f.PeriodText = $year ORDER BY f.Value DESC, f.Id LIMIT 100
            """,
            "$indicator", "$year");
        count = Prepare("SELECT COUNT(*) FROM Facts WHERE IndicatorId = $indicator AND PeriodText = $year", "$indicator", "$year");
        source = Prepare("SELECT Id, TitleVi, TitleEn, Publisher, PublishedText, Url, PublishedFrom FROM Sources WHERE Id = $id", "$id");
    }

    public void Dispose() => connection.Dispose();

    private SqliteCommand Prepare(string sql, params ReadOnlySpan<string> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in parameters) command.Parameters.Add(new SqliteParameter(name, SqliteType.Text));
        command.Prepare();
        return command;
    }

    private static SqliteDataReader Read(SqliteCommand command, params ReadOnlySpan<string> values)
    {
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i];
        return command.ExecuteReader();
    }

    /// <summary>The source, read once for each answer.</summary>
    private CitedSource Cite(string id)
    {
        if (cited.TryGetValue(id, out var known)) return known;

        using var row = Read(source, id);
        row.Read();
        var read = new CitedSource(row.GetString(0), row.GetString(1), row.GetString(2), Text(row, 3), row.GetString(4), Text(row, 5), row.GetString(6));
        cited.Add(id, read);
        return read;
    }

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static void WriteFact(Utf8JsonWriter json, SqliteDataReader row)
    {
        json.WriteString("id"u8, row.GetString(0));
        if (row.IsDBNull(1)) json.WriteNull("value"u8);
        else json.WriteNumber("value"u8, ScaledNumber.ToDecimal(row.GetInt64(1), row.GetByte(2)));
        json.WriteString("kind"u8, row.GetString(3) switch { "reported" => "REPORTED"u8, "target" => "TARGET"u8, "expected" => "EXPECTED"u8, _ => "DERIVED"u8 });
    }

    private static void WriteNamed(Utf8JsonWriter json, ReadOnlySpan<byte> name, SqliteDataReader row, int column)
    {
        if (row.IsDBNull(column))
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("id"u8, row.GetString(column));
        json.WriteString("name"u8, row.GetString(column + 1));
        json.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter json, CitedSource of)
    {
        json.WriteStartObject("source"u8);
        json.WriteString("id"u8, of.Id);
        json.WriteString("title"u8, of.Title);
        json.WriteEndObject();
    }

    private void WriteExtensions(Utf8JsonWriter json, int cost)
    {
        json.WriteStartObject("extensions"u8);
        json.WriteStartObject("cost"u8);
        json.WriteNumber("requested"u8, cost);
        json.WriteNumber("limit"u8, 20_000);
        json.WriteEndObject();
        json.WriteStartObject("dataset"u8);
        json.WriteString("version"u8, dataset.Version);
        json.WriteString("licence"u8, dataset.LicenceName);
        json.WriteString("seedHash"u8, dataset.SeedHash);
        json.WriteEndObject();
        if (cited.Count > 0)
        {
            json.WriteStartArray("citations"u8);
            foreach (var of in cited.Values.OrderBy(of => of.PublishedFrom, StringComparer.Ordinal).ThenBy(of => of.Id, StringComparer.Ordinal)) WriteCitation(json, of);
            json.WriteEndArray();
            cited.Clear();
        }

        json.WriteEndObject();
    }

    private static void WriteCitation(Utf8JsonWriter json, CitedSource of)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, of.Id);
        json.WriteString("title"u8, of.Title);
        json.WriteString("titleEn"u8, of.TitleEn);
        json.WriteString("publisher"u8, of.Publisher);
        json.WriteString("published"u8, of.Published);
        json.WriteString("url"u8, of.Url);
        json.WriteEndObject();
    }

    private sealed record CitedSource(string Id, string Title, string TitleEn, string? Publisher, string Published, string? Url, string PublishedFrom);
}
