using System.Security.Cryptography;
using System.Text;
using OpenData.Api.Seeding.Text;

namespace OpenData.Api.Seeding.Verification;

/// <summary>
/// A document of the archive. A paragraph is its n-th non-empty line, from 1. A line ends with LF or CR LF; it is empty where it
/// holds nothing but characters with the Unicode property White_Space. A byte order mark at the start of the file is not part of
/// the text; U+200B, U+FEFF within the text and other characters that are merely invisible are text like any other.
/// </summary>
internal sealed class ArchivedDocument
{
    private ArchivedDocument(string sha256, IReadOnlyList<string> paragraphs) => (Sha256, Paragraphs) = (sha256, paragraphs);

    /// <summary>The SHA-256 of the file, in lowercase hexadecimal.</summary>
    public string Sha256 { get; }

    /// <summary>The paragraphs, composed (NFC) and with their white space folded.</summary>
    public IReadOnlyList<string> Paragraphs { get; }

    public static ArchivedDocument Read(byte[] bytes)
    {
        using var text = new StreamReader(new MemoryStream(bytes), Encoding.UTF8);
        var paragraphs = text.ReadToEnd().Split('\n').Select(Canonical).Where(line => line.Length > 0);
        return new ArchivedDocument(Convert.ToHexStringLower(SHA256.HashData(bytes)), [.. paragraphs]);
    }

    /// <summary>The form in which a document's words and a seed's words are compared.</summary>
    public static string Canonical(string text) => WhiteSpace.Fold(VietnameseText.Compose(text));

    /// <summary>Whether paragraph <paramref name="number"/> prints the <paramref name="words"/>.</summary>
    public bool Prints(int number, string words) =>
        number >= 1 && number <= Paragraphs.Count && Paragraphs[number - 1].Contains(Canonical(words), StringComparison.Ordinal);

    /// <summary>The numbers of the paragraphs that print the <paramref name="words"/>.</summary>
    public IReadOnlyList<int> Find(string words) => [.. Enumerable.Range(1, Paragraphs.Count).Where(number => Prints(number, words))];
}
