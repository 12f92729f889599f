using System.Diagnostics.CodeAnalysis;

namespace OpenData.Api.Schema;

/// <summary>Texts that the dataset holds in both languages.</summary>
internal static class Bilingual
{
    /// <summary>The text in this language; the seed has both or neither.</summary>
    [return: NotNullIfNotNull(nameof(vi))]
    public static string? Pick(this Language lang, string? vi, string? en) => lang == Language.En ? en ?? vi : vi;
}
