using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace OpenData.Api.Dataset;

/// <summary>The tables, columns and indexes of the dataset in a database.</summary>
internal static class DatasetShape
{
    private static readonly Lazy<Task<string>> Sqlite = new(() => Task.Run(() =>
    {
        // No file is opened; of the same options as all others, so that EF Core makes its model once.
        using var db = new SqliteDatabase("").Open();
        return Hash(db);
    }));

    /// <summary>The hash for every SQLite file. It comes from EF Core's model, which takes longer than all else at a start: another processor makes it once it was asked for.</summary>
    public static Task<string> OfSqlite => Sqlite.Value;

    /// <summary>The statements that make them.</summary>
    public static string[] Statements(DatasetContext db) =>
        db.Database.GenerateCreateScript().Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The SHA-256 over those statements, so that a database of another version of the program is known for one.</summary>
    public static string Hash(DatasetContext db) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(";\n", Statements(db)))));
}
