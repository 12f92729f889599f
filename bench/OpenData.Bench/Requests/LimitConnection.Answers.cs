using System.Text.Json;

namespace OpenData.Bench.Requests;

/// <summary>The three answers, written as the rows are read.</summary>
internal sealed partial class LimitConnection
{
    /// <summary>Q1.</summary>
    public void WriteCommune(Utf8JsonWriter json, string code)
    {
        json.WriteStartObject();
        json.WriteStartObject("data"u8);
        string? id = null;
        using (var row = Read(commune, code))
        {
            if (row.Read())
            {
                id = row.GetString(0);
                json.WriteStartObject("commune"u8);
                json.WriteString("id"u8, id);
                json.WriteString("code"u8, row.GetString(1));
                json.WriteString("name"u8, row.GetString(2));
                WriteNamed(json, "district"u8, row, 3);
                WriteNamed(json, "province"u8, row, 5);
            }
        }

        if (id is null)
        {
            json.WriteNull("commune"u8);
        }
        else
        {
            json.WriteStartArray("facts"u8);
            using (var row = Read(factsOfCommune, id))
            {
                while (row.Read())
                {
                    json.WriteStartObject();
                    WriteFact(json, row);
                    json.WriteStartObject("period"u8);
                    json.WriteString("text"u8, row.GetString(4));
                    json.WriteEndObject();
                    json.WriteStartObject("citation"u8);
                    json.WriteNumber("paragraph"u8, row.GetInt32(6));
                    json.WriteString("printed"u8, Text(row, 7));
                    WriteSource(json, Cite(row.GetString(5)));
                    json.WriteEndObject();
                    json.WriteEndObject();
                }
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndObject();
        WriteExtensions(json, BenchQuery.Commune.Cost);
        json.WriteEndObject();
    }

    /// <summary>Q2.</summary>
    public void WriteCommunes(Utf8JsonWriter json, string province)
    {
        json.WriteStartObject();
        json.WriteStartObject("data"u8);
        json.WriteStartObject("communes"u8);
        json.WriteStartArray("nodes"u8);
        using (var row = Read(communes, province))
        {
            while (row.Read())
            {
                json.WriteStartObject();
                var id = row.GetString(0);
                json.WriteString("id"u8, id);
                json.WriteString("code"u8, row.GetString(1));
                json.WriteString("name"u8, row.GetString(2));
                WriteNamed(json, "district"u8, row, 3);
                json.WriteStartArray("facts"u8);
                WriteLatest(json, id);
                json.WriteEndArray();
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        WriteExtensions(json, BenchQuery.Communes.Cost);
        json.WriteEndObject();
    }

    /// <summary>Q3.</summary>
    public void WriteFacts(Utf8JsonWriter json, string indicator, string year)
    {
        json.WriteStartObject();
        json.WriteStartObject("data"u8);
        json.WriteStartObject("facts"u8);
        json.WriteNumber("totalCount"u8, Total(indicator, year));

        json.WriteStartArray("nodes"u8);
        using (var row = Read(facts, indicator, year))
        {
            while (row.Read())
            {
                json.WriteStartObject();
                WriteFact(json, row);
                WriteNamed(json, "place"u8, row, 6);
                json.WriteStartObject("citation"u8);
                json.WriteNumber("paragraph"u8, row.GetInt32(5));
                WriteSource(json, Cite(row.GetString(4)));
                json.WriteEndObject();
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        WriteExtensions(json, BenchQuery.Facts.Cost);
        json.WriteEndObject();
    }

    /// <summary>Counted once, as in the API: the dataset does not change while it is served.</summary>
    private int Total(string indicator, string year)
    {
        if (totals.TryGetValue((indicator, year), out var known)) return known;

        using var row = Read(count, indicator, year);
        row.Read();
        return totals[(indicator, year)] = row.GetInt32(0);
    }

    private void WriteLatest(Utf8JsonWriter json, string place)
    {
        using var row = Read(latestFacts, place);
        while (row.Read())
        {
            json.WriteStartObject();
            WriteFact(json, row);
            json.WriteStartObject("period"u8);
            json.WriteString("text"u8, row.GetString(4));
            json.WriteEndObject();
            json.WriteEndObject();
            Cite(row.GetString(5));
        }
    }
}
