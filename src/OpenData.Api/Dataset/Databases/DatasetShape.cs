using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace OpenData.Api.Dataset;

/// <summary>The tables, columns and indexes of the dataset in a database.</summary>
internal static class DatasetShape
{
    /// <summary>The statements that make them.</summary>
    public static string[] Statements(DatasetContext db) =>
        db.Database.GenerateCreateScript().Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The SHA-256 over those statements, so that a database of another version of the program is known for one.</summary>
    public static string Hash(DatasetContext db) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(";\n", Statements(db)))));
}
