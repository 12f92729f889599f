using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using OpenData.Api.Dataset;

namespace OpenData.Bench.Requests;

/// <summary>One of the three queries that the API is measured with.</summary>
/// <param name="Name">Its name, which is also the path at which the other servers answer it.</param>
/// <param name="Title">What it asks.</param>
/// <param name="Document">The query.</param>
/// <param name="Cost">What the engine says that it costs.</param>
/// <param name="ValuesSql">Gives the variables of different requests, one row each.</param>
internal sealed record BenchQuery(string Name, string Title, string Document, int Cost, string ValuesSql)
{
    public static readonly BenchQuery Commune = new(
        "q1",
        "Q1 one commune by code, with district, province and all its facts with their source titles",
        """
        query($code: String!) { commune(code: $code) { id code name district { id name } province { id name }
        facts(last: 1000) { id value kind period { text } citation { paragraph printed source { id title } } } } }
        """,
        4003,
        "SELECT Code AS code FROM Places WHERE Type = 'commune' ORDER BY Id LIMIT 500");

    public static readonly BenchQuery Communes = new(
        "q2",
        "Q2 communes(first: 50) of one province ordered by name, each with its district and its 3 latest facts",
        """
        query($province: String!) { communes(first: 50, where: { parent: { parentId: { eq: $province } } }, order: [{ nameVi: ASC }]) { nodes {
        id code name district { id name } facts(last: 3) { id value kind period { text } } } } }
        """,
        400,
        "SELECT Id AS province FROM Places WHERE Type = 'province' ORDER BY Id LIMIT 500");

    public static readonly BenchQuery Facts = new(
        "q3",
        "Q3 facts(first: 100) of one indicator and year ordered by value, with commune, source title and totalCount",
        """
        query($indicator: String!, $year: String!) { facts(first: 100, where: { indicatorId: { eq: $indicator }, periodText: { eq: $year } }, order: [{ value: DESC }]) {
        totalCount nodes { id value kind place { id name } citation { paragraph source { id title } } } } }
        """,
        400,
        "SELECT DISTINCT IndicatorId AS indicator, PeriodText AS year FROM Facts ORDER BY 1, 2 LIMIT 500");

    public static readonly BenchQuery[] All = [Commune, Communes, Facts];

    /// <summary>The query without line breaks.</summary>
    public string Text { get; } = Document.ReplaceLineEndings(" ").Trim();

    /// <summary>Where the API is asked, and where the hand-written servers are, request by request.</summary>
    public IReadOnlyList<(string Api, string Limit)> Addresses(string database)
    {
        var addresses = new List<(string, string)>();
        using var connection = new SqliteConnection(new SqliteDatabase(database).ConnectionString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = ValuesSql;
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            var variables = new JsonObject();
            for (var i = 0; i < row.FieldCount; i++) variables[row.GetName(i)] = row.GetString(i);
            addresses.Add((
                $"/graphql?query={Uri.EscapeDataString(Text)}&variables={Uri.EscapeDataString(variables.ToJsonString())}",
                $"/{Name}?{string.Join('&', variables.Select(v => $"{v.Key}={Uri.EscapeDataString(v.Value!.GetValue<string>())}"))}"));
        }

        return addresses;
    }
}
